package jp.yakuba.residentrecords.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.search.Matched;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.resident.Texts;

/**
 * A hit as the screen shows it.
 *
 * @param position its place on the page, from 1
 * @param household 世帯番号; empty if the operator may not know it
 * @param otherNames 旧氏 and 通称
 * @param matched why it was found
 */
public record HitRow(
        int position,
        String number,
        String household,
        String name,
        String reading,
        String otherNames,
        String birth,
        String sex,
        String relationship,
        String address,
        List<Mark> marks,
        String matched) {

    static HitRow of(int position, Hit hit, LocalDate today) {
        var person = hit.person();
        var names = person.names();
        var reading = names.reading();
        var relationship = person.relationship();
        return new HitRow(
                position,
                person.addresseeNumber().value(),
                hit.shows("householdNumber") ? person.householdNumber().value() : "",
                Texts.orEmpty(names.full()),
                reading == null ? "" : reading.value(),
                otherNames(hit),
                person.birthDate().display(style(person.kind())),
                Texts.name("sex", person.sex()),
                relationship == null ? "" : relationship.text(),
                hit.showsAddress() ? person.address().text() : Clearance.MASK,
                marks(hit, today),
                String.join("、", hit.matched().stream().map(Matched::text).toList()));
    }

    /** Whether the address begins with what many of them begin with. */
    public boolean beginsWith(String head) {
        return !head.isEmpty() && address.startsWith(head);
    }

    /** What follows in the address on what many of them begin with. */
    public String behind(String head) {
        return address.substring(head.length());
    }

    /** 都道府県 and 市区町村 of all addresses that are shown; empty if they are not all the same, or if there is but one. */
    static String head(List<Hit> hits) {
        var heads = hits.stream()
                .filter(Hit::showsAddress)
                .map(hit -> hit.person().address())
                .map(address -> address.prefecture() + address.city())
                .toList();
        return heads.size() > 1 && heads.stream().distinct().count() == 1 ? heads.getFirst() : "";
    }

    private static String otherNames(Hit hit) {
        var names = hit.person().names();
        var others = new ArrayList<String>();
        if (names.formerSurname() != null) {
            others.add("旧氏 " + names.formerSurname());
        }
        if (names.commonName() != null) {
            others.add("通称 " + names.commonName());
        }
        return String.join("　", others);
    }

    /** Birth dates of foreign residents are kept and shown in the western calendar (001/1.1.9). */
    private static DateStyle style(ResidentKind kind) {
        return kind == ResidentKind.FOREIGN ? DateStyle.WESTERN : DateStyle.WAREKI;
    }

    private static List<Mark> marks(Hit hit, LocalDate today) {
        var person = hit.person();
        var marks = new ArrayList<>(hit.protection().marks(today));
        if (hit.guarded() && !hit.protection().isOfProtectedPerson()) {
            marks.add(GuardedPeople.MARK);
        }
        if (person.state() != ResidentState.RESIDENT) {
            marks.add(new Mark("neutral", "除票（" + Texts.name("resident-state", person.state()) + "）", "info"));
        }
        return marks;
    }
}
