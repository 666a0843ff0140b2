package jp.yakuba.residentrecords.resident;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.yakuba.platform.json.Shown;

/**
 * A version of a resident's record as the caller may see it, as it is told over REST.
 *
 * @param ofProtectedPerson 支援措置対象者
 * @param suppressed whether anything is suppressed (抑止) for this person
 */
public record Resident(
        @JsonUnwrapped Shown<ResidentVersion> version,
        @JsonProperty("protected") boolean ofProtectedPerson,
        boolean suppressed) {

    /** The record as its viewer sees it. */
    public static Resident of(ViewedRecord record) {
        return new Resident(
                Shown.of(record.items().json(record.row())),
                record.protection().isOfProtectedPerson(),
                !record.protection().suppressions().isEmpty());
    }
}
