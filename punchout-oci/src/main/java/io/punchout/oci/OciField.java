package io.punchout.oci;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an item in a return form, in the order of the standard's table (OCI 2.2): the only place that knows
 * their lengths, kinds and versions. Lengths are characters (code points). Where the tables of 2.0 and 3.0 do not tell
 * a length, that of 4.0 is used.
 */
public enum OciField {
    /** Short text. Up to 3.0 at least one of this and MATNR, from 4.0 exactly one. */
    DESCRIPTION(Kind.TEXT, 40, 40, OciVersion.V2_0, null),
    /** The buyer's product number. */
    MATNR(Kind.ID, 40, 18, OciVersion.V2_0, null),
    /** How many; eleven digits, a dot, three decimals. */
    QUANTITY(Kind.DECIMAL, 15, 15, OciVersion.V2_0, null),
    /** The order unit, a code of UN/ECE Recommendation 20. */
    UNIT(Kind.ID, 3, 3, OciVersion.V2_0, null),
    /** Net price of PRICEUNIT units; written like QUANTITY. */
    PRICE(Kind.DECIMAL, 15, 15, OciVersion.V2_0, null),
    /** ISO 4217 code of the price. */
    CURRENCY(Kind.ID, 5, 5, OciVersion.V2_0, null),
    /** How many units the price is for; a whole number, 1 when empty. */
    PRICEUNIT(Kind.WHOLE, 5, 9, OciVersion.V2_0, null),
    /** Days until delivery; a whole number. */
    LEADTIME(Kind.WHOLE, 5, 5, OciVersion.V2_0, null),
    /** Text of any length; its name is built in another way than all others, see {@link #parameterName(int)}. */
    LONGTEXT(Kind.LONG_TEXT, Integer.MAX_VALUE, Integer.MAX_VALUE, OciVersion.V2_0, null),
    /** The supplier's number in the buyer's system. */
    VENDOR(Kind.ID, 10, 10, OciVersion.V2_0, null),
    /** The supplier's article number. */
    VENDORMAT(Kind.ID, 40, 40, OciVersion.V2_0, null),
    /** The manufacturer's number in the buyer's system. */
    MANUFACTCODE(Kind.ID, 10, 10, OciVersion.V2_0, null),
    /** The manufacturer's article number. */
    MANUFACTMAT(Kind.ID, 40, 40, OciVersion.V2_0, null),
    /** The buyer's material group, often a class of ECLASS or UNSPSC. */
    MATGROUP(Kind.ID, 10, 10, OciVersion.V2_0, null),
    /** X for a service, left out for goods. */
    SERVICE(Kind.FLAG, 1, 1, OciVersion.V2_0, null),
    /** The buyer's contract. */
    CONTRACT(Kind.ID, 10, 10, OciVersion.V2_0, null),
    /** An item of the contract. */
    CONTRACT_ITEM(Kind.ID, 5, 5, OciVersion.V2_0, CONTRACT),
    /** The supplier's quote. */
    EXT_QUOTE_ID(Kind.ID, 35, 35, OciVersion.V2_0, null),
    /** An item of the quote. */
    EXT_QUOTE_ITEM(Kind.ID, 10, 10, OciVersion.V2_0, EXT_QUOTE_ID),
    /** The catalog's key of the product, which comes back as PRODUCTID in functions. */
    EXT_PRODUCT_ID(Kind.ID, 40, 40, OciVersion.V3_0, null),
    /** A URL that the buyer's server can fetch. */
    ATTACHMENT(Kind.ID, 255, 0, OciVersion.V4_0, null),
    /** The title of the attachment. */
    ATTACHMENT_TITLE(Kind.TEXT, 255, 0, OciVersion.V4_0, ATTACHMENT),
    /** C for a configuration. */
    ATTACHMENT_PURPOSE(Kind.ID, 1, 0, OciVersion.V4_0, ATTACHMENT),
    /** The name of the classification as the buyer imported it, for example ECLASS. */
    EXT_SCHEMA_TYPE(Kind.ID, 10, 0, OciVersion.V4_0, null),
    /** The key of the class, independent of the classification's version. */
    EXT_CATEGORY_ID(Kind.ID, 60, 0, OciVersion.V4_0, EXT_SCHEMA_TYPE),
    /** The class of one version of the classification. */
    EXT_CATEGORY(Kind.ID, 40, 0, OciVersion.V4_0, EXT_SCHEMA_TYPE),
    /** The name of the source system. */
    SLD_SYS_NAME(Kind.ID, 60, 0, OciVersion.V4_0, null),
    /** Free, by agreement. */
    CUST_FIELD1(Kind.ID, 10, 10, OciVersion.V2_0, null),
    /** Free, by agreement. */
    CUST_FIELD2(Kind.ID, 10, 10, OciVersion.V2_0, null),
    /** Free, by agreement. */
    CUST_FIELD3(Kind.ID, 10, 10, OciVersion.V2_0, null),
    /** Free, by agreement. */
    CUST_FIELD4(Kind.ID, 20, 20, OciVersion.V2_0, null),
    /** Free, by agreement. */
    CUST_FIELD5(Kind.ID, 50, 50, OciVersion.V2_0, null),
    /** The kind of line in a hierarchy: R root, O outline, F service, L free text, I information. */
    ITEM_TYPE(Kind.ID, 1, 0, OciVersion.V5_0, null),
    /** The number of the parent item in this form. */
    PARENT_ID(Kind.WHOLE, 5, 0, OciVersion.V5_0, null);

    /** What a field holds, which decides what happens to a value that does not fit. */
    public enum Kind {
        /** Text for people: cut, and the cut reported. */
        TEXT,
        /** Text of any length. */
        LONG_TEXT,
        /** A key or code: refused when too long, for half a key is another key. */
        ID,
        /** A decimal with three decimals: refused when it cannot be expressed exactly. */
        DECIMAL,
        /** A whole number, not negative. */
        WHOLE,
        /** X or nothing. */
        FLAG
    }

    static final String PREFIX = "NEW_ITEM-";
    private static final Map<String, OciField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(OciField::name, field -> field));

    private final String namePrefix = PREFIX + name() + "[";
    private final Kind kind;
    private final int length;
    private final int formerLength;
    private final OciVersion since;
    private final @Nullable OciField needs;

    OciField(Kind kind, int length, int formerLength, OciVersion since, @Nullable OciField needs) {
        this.kind = kind;
        this.length = length;
        this.formerLength = formerLength;
        this.since = since;
        this.needs = needs;
    }

    /** Returns what the field holds. */
    public Kind kind() {
        return kind;
    }

    /** Returns the first version that has the field. */
    public OciVersion since() {
        return since;
    }

    /** Tells whether a version has the field. */
    public boolean isIn(OciVersion version) {
        return version.isAtLeast(since);
    }

    /** Returns the longest value in characters (code points); 0 if the version does not have the field. */
    public int length(OciVersion version) {
        if (!isIn(version)) {
            return 0;
        }
        return version.isAtLeast(OciVersion.V4_0) ? length : formerLength;
    }

    @Nullable
    OciField needed() {
        return needs;
    }

    /** Returns the field without which this one must not stand. */
    public Optional<OciField> needs() {
        return Optional.ofNullable(needs);
    }

    /**
     * Returns the name of the form field of an item (OCI 2.1): {@code NEW_ITEM-QUANTITY[1]}, but {@code
     * NEW_ITEM-LONGTEXT_1:132[]}.
     *
     * @param item the item's number, from 1
     */
    public String parameterName(int item) {
        return parameterName(item, item + "]");
    }

    /**
     * @param end the item's number and the closing bracket, made once for all fields of an item
     */
    String parameterName(int item, String end) {
        return this == LONGTEXT ? PREFIX + name() + "_" + item + ":132[]" : namePrefix.concat(end);
    }

    /** Tells whether a field has exactly this name. */
    static boolean isName(String name) {
        return BY_NAME.containsKey(name);
    }

    /** Returns the field of a name such as {@code "CUST_FIELD1"}, without regard to case and blanks around it. */
    public static Optional<OciField> of(String name) {
        OciField exact = BY_NAME.get(name);
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(BY_NAME.get(name.strip().toUpperCase(Locale.ROOT)));
    }
}
