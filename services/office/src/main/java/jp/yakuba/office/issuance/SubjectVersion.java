package jp.yakuba.office.issuance;

import jp.yakuba.foundation.number.AddresseeNumber;

/** Whose record a paper shows, and which version of it. */
public record SubjectVersion(AddresseeNumber person, int version) {

    /** Reads {@code number/version}. */
    public static SubjectVersion parse(String text) {
        var slash = text.indexOf('/');
        return new SubjectVersion(
                new AddresseeNumber(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
}
