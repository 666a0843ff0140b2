package jp.yakuba.office.addressee;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.IdentityHashMap;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.search.PersonKeys;
import jp.yakuba.office.search.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * What a business keeps of the record of a person; each item is called as in the register's events.
 *
 * @param addresseeNumber 宛名番号
 * @param version of the record; a lower one that comes late is old
 * @param householdNumber 世帯番号
 * @param kind 住民種別, or what else the addressee is
 * @param state 住民状態; null of who never was a resident here
 * @param names 氏名, 旧氏, 通称 and how they are read
 * @param sex 性別
 * @param birthDate 生年月日, as far as it is known
 * @param relationship 続柄
 * @param displayOrder 記載順位
 * @param address 住所
 * @param residentSince 住民となった年月日; Japanese residents
 * @param addressSince 住所を定めた年月日
 * @param foreign what foreign residents have besides
 * @param deletion 消除, where somebody is no resident any more
 * @param moveOut 転出, planned and confirmed
 */
public record Addressee(
        @Open AddresseeNumber addresseeNumber,
        @Open int version,
        @Whereabouts HouseholdNumber householdNumber,
        @Open AddresseeKind kind,
        @Open @Nullable ResidentState state,
        PersonNames names,
        @Open @Nullable Sex sex,
        @Open RecordedDate birthDate,
        @Open @Nullable Relationship relationship,
        @Open @Nullable Integer displayOrder,
        @Whereabouts AddresseeAddress address,
        @Open @Nullable RecordedDate residentSince,
        @Open @Nullable RecordedDate addressSince,
        @Nullable ForeignResidence foreign,
        @Nullable Removal deletion,
        @Whereabouts @Nullable MovingOut moveOut) {

    /** As JSON, as told and as kept. */
    public static final RecordShape<Addressee> SHAPE = new RecordShape<>(Addressee.class, new Values());

    /** What the search has as the state of who never was a resident here. */
    static final String NO_RESIDENT = "0";

    private static final Map<Leaf, JsonPointer> PLACES = places();

    private static Map<Leaf, JsonPointer> places() {
        var places = new IdentityHashMap<Leaf, JsonPointer>();
        SHAPE.leaves().forEach(leaf -> places.put(leaf, place(leaf)));
        return places;
    }

    private static JsonPointer place(Leaf leaf) {
        return JsonPointer.compile("/" + leaf.path().replace('.', '/'));
    }

    /** Reads what it has of a record that has more. */
    static Addressee of(JsonNode record) {
        return SHAPE.bind(leaf -> {
                    var known = PLACES.get(leaf);
                    var found = record.at(known == null ? place(leaf) : known);
                    return found.isValueNode() && !found.isNull() ? found.asText() : null;
                })
                .orThrow();
    }

    /** Since when the person is a resident, whichever item the kind of resident has for it. */
    public @Nullable RecordedDate residentFrom() {
        return foreign == null ? residentSince : foreign.since();
    }

    PersonKeys keys() {
        return PersonKeys.of(
                addresseeNumber, householdNumber, state == null ? NO_RESIDENT : state.code(), birthDate, names);
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "Addressee[" + addresseeNumber + "/" + version + "]";
    }
}
