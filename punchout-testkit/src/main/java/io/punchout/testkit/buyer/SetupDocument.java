package io.punchout.testkit.buyer;

import io.punchout.cart.Attribute;
import io.punchout.cxml.model.BrowserFormPost;
import io.punchout.cxml.model.BuyerCookie;
import io.punchout.cxml.model.Email;
import io.punchout.cxml.model.Extrinsic;
import io.punchout.cxml.model.ItemID;
import io.punchout.cxml.model.ItemOut;
import io.punchout.cxml.model.Name;
import io.punchout.cxml.model.Phone;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.SelectedItem;
import io.punchout.cxml.model.ShipTo;
import io.punchout.cxml.model.SupplierPartAuxiliaryID;
import io.punchout.cxml.model.SupplierPartID;
import io.punchout.cxml.model.TelephoneNumber;
import io.punchout.cxml.model.URL;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a neutral setup as a PunchOutSetupRequest. */
final class SetupDocument {
    private final SetupRequest setup;
    private final String language;

    SetupDocument(SetupRequest setup) {
        this.setup = setup;
        this.language = setup.language() == null ? "en-US" : setup.language();
    }

    PunchOutSetupRequest build(String buyerCookie) {
        PunchOutSetupRequest request = new PunchOutSetupRequest();
        request.setOperation(setup.operation().label());
        BuyerCookie cookie = new BuyerCookie();
        cookie.setText(buyerCookie);
        request.setBuyerCookie(cookie);
        setup.attributes().forEach(attribute -> request.getExtrinsic().add(extrinsic(attribute)));
        if (setup.returnUrl() != null) {
            URL url = new URL();
            url.setValue(setup.returnUrl());
            BrowserFormPost post = new BrowserFormPost();
            post.setURL(url);
            request.setBrowserFormPost(post);
        }
        setup.contacts().forEach(contact -> request.getContact().add(contact(contact)));
        if (setup.shipTo() != null) {
            ShipTo shipTo = new ShipTo();
            shipTo.setAddress(new AddressDocument(language).build(setup.shipTo()));
            request.setShipTo(shipTo);
        }
        items(request);
        return request;
    }

    private void items(PunchOutSetupRequest request) {
        RestoredItem selected = setup.selectedItem();
        if (selected != null) {
            SelectedItem item = new SelectedItem();
            item.setItemID(itemId(selected));
            request.setSelectedItem(item);
        }
        for (RestoredItem item : setup.items()) {
            ItemOut out = new ItemOut();
            out.setQuantity(item.quantity() == null ? "1" : item.quantity().toPlainString());
            out.setItemID(itemId(item));
            request.getItemOut().add(out);
        }
    }

    private static ItemID itemId(RestoredItem item) {
        ItemID id = new ItemID();
        SupplierPartID part = new SupplierPartID();
        part.setValue(item.supplierPartId());
        id.setSupplierPartID(part);
        if (item.supplierPartAuxiliaryId() != null) {
            SupplierPartAuxiliaryID auxiliary = new SupplierPartAuxiliaryID();
            auxiliary.setText(item.supplierPartAuxiliaryId());
            id.setSupplierPartAuxiliaryID(auxiliary);
        }
        return id;
    }

    private static Extrinsic extrinsic(Attribute attribute) {
        Extrinsic extrinsic = new Extrinsic();
        extrinsic.setName(attribute.name());
        extrinsic.setText(attribute.value());
        return extrinsic;
    }

    private io.punchout.cxml.model.Contact contact(io.punchout.cart.Contact person) {
        io.punchout.cxml.model.Contact contact = new io.punchout.cxml.model.Contact();
        contact.setRole(person.role());
        contact.setName(name(person.name(), language));
        List<String> phones = person.phones();
        person.emails().forEach(email -> contact.getEmail().add(email(email)));
        phones.forEach(phone -> contact.getPhone().add(phone(phone)));
        return contact;
    }

    static Name name(@Nullable String text, String language) {
        Name name = new Name();
        name.setLang(language);
        name.setValue(text == null ? "" : text);
        return name;
    }

    static Email email(String address) {
        Email email = new Email();
        email.setValue(address);
        return email;
    }

    static Phone phone(String text) {
        TelephoneNumber number = new TelephoneNumber();
        number.setCountryCode(AddressDocument.countryCode("DE", "49"));
        number.setAreaOrCityCode("");
        number.setNumber(text);
        Phone phone = new Phone();
        phone.setTelephoneNumber(number);
        return phone;
    }
}
