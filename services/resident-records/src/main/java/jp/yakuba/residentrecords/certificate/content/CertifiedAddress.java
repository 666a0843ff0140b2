package jp.yakuba.residentrecords.certificate.content;

import jp.yakuba.foundation.Requirement;

/**
 * An address as certificates print it.
 *
 * @param place prefecture to house number
 * @param buildingNote building and room (方書); empty if there is none. Printed always: no choice leaves it out
 */
public record CertifiedAddress(String place, String buildingNote) {

    /** An address without 方書. */
    public static CertifiedAddress of(String place) {
        return new CertifiedAddress(place, "");
    }

    @Requirement("001/5.4")
    public String text() {
        return buildingNote.isEmpty() ? place : place + "\u3000" + buildingNote;
    }
}
