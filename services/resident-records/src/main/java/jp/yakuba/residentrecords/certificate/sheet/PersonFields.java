package jp.yakuba.residentrecords.certificate.sheet;

import java.util.HashMap;
import java.util.Map;
import jp.yakuba.residentrecords.certificate.content.CertifiedName;
import jp.yakuba.residentrecords.certificate.content.CertifiedPerson;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.Dates;
import jp.yakuba.residentrecords.certificate.content.KindItems;
import jp.yakuba.residentrecords.certificate.content.Omittable;

/** A person's entries by the names of the fields on the forms; what is not to be shown reads 「省略」. */
final class PersonFields {

    private final Map<String, String> texts = new HashMap<>();
    private final Choices choices;

    private PersonFields(Choices choices) {
        this.choices = choices;
    }

    static Map<String, String> of(CertifiedPerson person, Choices choices) {
        var fields = new PersonFields(choices);
        fields.putCommon(person);
        switch (person.items()) {
            case KindItems.Japanese japanese -> fields.put(japanese);
            case KindItems.Foreign foreign -> fields.put(foreign);
        }
        return fields.texts;
    }

    private void putCommon(CertifiedPerson person) {
        texts.put("name", person.name().text());
        texts.put("nameReading", reading(person.name()));
        texts.put("birthDate", Dates.birth(person));
        texts.put("sex", person.sex());
        put("relationship", Omittable.HOUSEHOLD_HEAD_AND_RELATIONSHIP, person.relationship());
        texts.put("addressSince", Dates.wareki(person.addressSince()));
        texts.put("notificationDate", Dates.wareki(person.notificationDate()));
        texts.put("addressBeforeMovingIn", person.addressBeforeMovingIn());
        var number = person.individualNumber();
        put("individualNumber", Omittable.INDIVIDUAL_NUMBER, number == null ? "" : number.reveal());
        var code = person.residentRecordCode();
        put("residentRecordCode", Omittable.RESIDENT_RECORD_CODE, code == null ? "" : code.value());
    }

    private void put(KindItems.Japanese items) {
        texts.put("otherName", withReading(items.formerSurname()));
        texts.put("residentSince", Dates.wareki(items.residentSince()));
        put("domicile", Omittable.FAMILY_REGISTER, items.registeredDomicile());
        put("familyRegisterHead", Omittable.FAMILY_REGISTER, items.familyRegisterHead());
    }

    private void put(KindItems.Foreign items) {
        texts.put("otherName", withReading(items.commonName()));
        texts.put("foreignResidentSince", Dates.wareki(items.since()));
        put("nationality", Omittable.NATIONALITY, items.nationality());
        put("residentClass", Omittable.FOREIGN_RESIDENT_CLASS, items.residentClass());
        put("residenceStatus", Omittable.RESIDENCE_STATUS, items.residenceStatus());
        put("residencePeriod", Omittable.RESIDENCE_PERIOD, items.residencePeriod());
        put("residenceExpiry", Omittable.RESIDENCE_EXPIRY, Dates.western(items.residenceExpiry()));
        put("cardNumber", Omittable.CARD_NUMBER, items.cardNumber());
    }

    private void put(String field, Omittable entry, String text) {
        texts.put(field, choices.shown(entry, text));
    }

    private String withReading(CertifiedName name) {
        String reading = reading(name);
        return reading.isEmpty() ? name.text() : name.text() + "\u3000" + reading;
    }

    private String reading(CertifiedName name) {
        return choices.readings() ? name.bracketedReading() : "";
    }
}
