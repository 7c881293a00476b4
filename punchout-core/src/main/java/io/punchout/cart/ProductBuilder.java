package io.punchout.cart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The part of a line's builder that says what is sold. */
abstract class ProductBuilder<B extends ProductBuilder<B>> {
    private String description = "";
    private String language = "en";
    private @Nullable String shortName;
    private final List<Text> translations = new ArrayList<>();
    private final List<Classification> classifications = new ArrayList<>();
    private @Nullable String manufacturerPartId;
    private @Nullable String manufacturerName;
    private @Nullable Integer leadTimeDays;
    private @Nullable String url;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<ProductOption> options = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    abstract B self();

    /** Sets the text of the line. */
    public B description(String text) {
        this.description = text;
        return self();
    }

    /** Sets the language of the text as in xml:lang. */
    public B language(String tag) {
        this.language = tag;
        return self();
    }

    /** Sets the text in at most some 50 characters. */
    public B shortName(@Nullable String text) {
        this.shortName = text;
        return self();
    }

    /** Replaces the texts of all languages, the main one first. */
    public B descriptions(List<Text> texts) {
        List<Text> others = List.copyOf(texts.subList(1, texts.size()));
        Text main = texts.get(0);
        this.description = main.value();
        this.language = main.language();
        this.shortName = main.shortName();
        translations.clear();
        translations.addAll(others);
        return self();
    }

    /** Adds the text in another language. */
    public B translation(Text text) {
        translations.add(text);
        return self();
    }

    /** Adds a class. */
    public B classification(String domain, String code) {
        classifications.add(new Classification(domain, code));
        return self();
    }

    /** Replaces all classes of a domain, where the first of them stands. */
    public B classification(String domain, List<String> codes) {
        replace(
                classifications,
                known -> known.domain().equalsIgnoreCase(domain),
                codes,
                code -> new Classification(domain, code));
        return self();
    }

    static <T> void replace(List<T> list, Predicate<T> old, List<String> values, Function<String, T> make) {
        int first = 0;
        while (first < list.size() && !old.test(list.get(first))) {
            first++;
        }
        list.removeIf(old);
        list.addAll(first, values.stream().map(make).toList());
    }

    /** Sets the classes, the most important first. */
    public B classifications(List<Classification> list) {
        classifications.clear();
        classifications.addAll(list);
        return self();
    }

    /** Sets the manufacturer. */
    public B manufacturerName(@Nullable String name) {
        this.manufacturerName = name;
        return self();
    }

    /** Sets the manufacturer's article number. */
    public B manufacturerPartId(@Nullable String partId) {
        this.manufacturerPartId = partId;
        return self();
    }

    /** Sets manufacturer and the manufacturer's article number. */
    public B manufacturer(@Nullable String name, @Nullable String partId) {
        this.manufacturerName = name;
        this.manufacturerPartId = partId;
        return self();
    }

    /** Sets the days until delivery. */
    public B leadTimeDays(@Nullable Integer days) {
        this.leadTimeDays = days;
        return self();
    }

    /** Sets the product's page. */
    public B url(@Nullable String address) {
        this.url = address;
        return self();
    }

    /** Adds a size or weight, a plain decimal and its unit. */
    public B dimension(Dimension.Type type, String decimal, String unitCode) {
        dimensions.add(new Dimension(type, new BigDecimal(decimal), unitCode));
        return self();
    }

    /** Adds a choice made for a configurable product. */
    public B option(ProductOption option) {
        options.add(option);
        return self();
    }

    /** Adds a reference to a file. */
    public B attachment(Attachment attachment) {
        attachments.add(attachment);
        return self();
    }

    final void copy(Product product) {
        List<Text> texts = product.descriptions();
        description = texts.get(0).value();
        language = texts.get(0).language();
        shortName = texts.get(0).shortName();
        translations.addAll(texts.subList(1, texts.size()));
        classifications.addAll(product.classifications());
        manufacturerPartId = product.manufacturerPartId();
        manufacturerName = product.manufacturerName();
        leadTimeDays = product.leadTimeDays();
        url = product.url();
        dimensions.addAll(product.dimensions());
        options.addAll(product.options());
        attachments.addAll(product.attachments());
    }

    final Product product() {
        List<Text> texts = new ArrayList<>(1 + translations.size());
        texts.add(new Text(description, language, shortName));
        texts.addAll(translations);
        return new Product(
                texts,
                classifications,
                manufacturerPartId,
                manufacturerName,
                leadTimeDays,
                url,
                dimensions,
                options,
                attachments);
    }
}
