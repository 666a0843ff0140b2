package jp.yakuba.residentrecords.certificate.sheet;

import jp.yakuba.platform.forms.FormLayout;

/** The layouts of {@code api-specs/forms}, project-derived, as certificates use them. */
final class Layouts {

    static final FormLayout SHEET = FormLayout.load("certificate-sheet");
    static final FormLayout CERTIFICATION = FormLayout.load("certificate-certification");
    static final FormLayout CONTINUATION = FormLayout.load("resident-record-copy-continuation");

    static final FormLayout HOUSEHOLD = FormLayout.load("resident-record-copy-household");
    static final FormLayout HOUSEHOLD_JAPANESE = FormLayout.load("resident-record-copy-household-japanese");
    static final FormLayout HOUSEHOLD_FOREIGN = FormLayout.load("resident-record-copy-household-foreign");
    static final FormLayout HOUSEHOLD_BLANK = FormLayout.load("resident-record-copy-household-blank");

    static final FormLayout INDIVIDUAL_JAPANESE = FormLayout.load("resident-record-copy-individual-japanese");
    static final FormLayout INDIVIDUAL_FOREIGN = FormLayout.load("resident-record-copy-individual-foreign");

    private Layouts() {}
}
