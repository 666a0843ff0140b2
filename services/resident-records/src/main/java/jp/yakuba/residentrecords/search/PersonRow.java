package jp.yakuba.residentrecords.search;

import java.util.Arrays;
import java.util.List;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.office.search.IndexRow;
import jp.yakuba.office.search.IndexTable;
import jp.yakuba.office.search.PersonKeys;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** The row of {@code search_person}: what the newest version says, apart from names and addresses. */
record PersonRow(
        PersonKeys keys,
        @Nullable String sex,
        @Nullable String relationship,
        @Nullable String deletionReason,
        @Nullable String residentRecordCode,
        @Nullable String cardNumber,
        List<String> blanks,
        int version)
        implements IndexRow {

    static final IndexTable<PersonRow> TABLE = new IndexTable<>(
            "resident_records",
            "search_person",
            List.of("addressee_number"),
            List.of(
                    "ordering",
                    "state",
                    "household_number",
                    "birth",
                    "sex",
                    "relationship",
                    "deletion_reason",
                    "resident_record_code",
                    "card_number",
                    "blanks",
                    "version"));

    static PersonRow of(ResidentVersion version, PersonKeys keys) {
        var sex = version.sex();
        var deletion = version.deletion();
        var code = version.residentRecordCode();
        var foreign = version.foreign();
        var card = foreign == null ? null : foreign.cardNumber();
        return new PersonRow(
                keys,
                sex == null ? null : sex.code(),
                relationship(version.relationship()),
                deletion == null ? null : deletion.reason().code(),
                code == null ? null : code.value(),
                card == null ? null : card.value(),
                BlankItem.of(version).stream().map(BlankItem::code).toList(),
                version.version());
    }

    /** The codes of a relationship as one text, such as 20-22. */
    static @Nullable String relationship(@Nullable Relationship relationship) {
        return relationship == null ? null : String.join("-", relationship.codes());
    }

    @Override
    public Object identity() {
        return keys.number();
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                keys.number(),
                keys.ordering(),
                keys.state(),
                keys.householdNumber(),
                keys.birth(),
                sex,
                relationship,
                deletionReason,
                residentRecordCode,
                cardNumber,
                blanks.toArray(String[]::new),
                version);
    }
}
