package jp.yakuba.residentrecords.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.json.Json;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.resident.VersionKey;
import jp.yakuba.residentrecords.resident.ViewedRecord;

/**
 * The people of a page as its reader may see them.
 *
 * @param records those that the page tells of
 * @param protections what is suppressed of the people today
 */
record ShownPeople(
        Map<VersionKey, ViewedRecord> records, Map<AddresseeNumber, Protection> protections, LocalDate today) {

    /** The record of the version, with the marks. */
    ObjectNode data(VersionKey version) {
        var record = records.get(version);
        if (record == null) {
            throw new IllegalStateException("A version was told of that is not in the register");
        }
        var data = Json.object();
        data.set("record", record.json());
        return marked(data, version.person(), record.guarded());
    }

    /** The marks of somebody who has no record here. */
    ObjectNode data(AddresseeNumber person) {
        return marked(Json.object(), person, false);
    }

    private ObjectNode marked(ObjectNode data, AddresseeNumber person, boolean guarded) {
        Marks.put(data, protections.getOrDefault(person, Protection.NONE), guarded, today);
        return data;
    }
}
