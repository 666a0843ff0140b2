package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.Person.Tie;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.place.Elsewhere;
import jp.yakuba.testdata.place.HomeAddresses;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Residence.Origin;

/** Households: long chains of kinship, adoption, couples who are not married, others than kin, and no head at all. */
@Requirement("001/1.1.11")
final class KinScenes {

    private KinScenes() {}

    /** Five generations under the oldest: the youngest is 子の子の子の子. */
    static void fiveGenerations(Troupe troupe, Chronicle chronicle) {
        List<Newcomer> household = new ArrayList<>();
        Person parent = troupe.aged(Sex.FEMALE, 99);
        household.add(troupe.japanese(parent, troupe.surname()));
        for (int age : List.of(78, 55, 31, 6)) {
            Person child = troupe.aged(Sex.MALE, age).childOf(null, parent);
            household.add(troupe.relative(child, household.getFirst()));
            parent = child;
        }
        chronicle.add(troupe.settles(troupe.yearsAgo(4), household.toArray(Newcomer[]::new)));
    }

    /** A daughter's husband who is adopted: 子（子の夫）; their child is 子の子. The head's mother's mother is there too. */
    static void adoptedSonInLaw(Troupe troupe, Chronicle chronicle) {
        Person head = troupe.aged(Sex.MALE, 62);
        Person wife = troupe.aged(Sex.FEMALE, 60).marries(head);
        Person daughter = troupe.aged(Sex.FEMALE, 33).childOf(head, wife);
        Person husband = troupe.aged(Sex.MALE, 35).adoptedBy(head, wife).marries(daughter);
        Person grandchild = troupe.aged(Sex.FEMALE, 2).childOf(husband, daughter);
        Person grandmother = troupe.aged(Sex.FEMALE, 103);
        Person mother = troupe.aged(Sex.FEMALE, 84).childOf(null, grandmother);
        head.childOf(null, mother);
        Newcomer first = troupe.japanese(head, troupe.surname());
        chronicle.add(troupe.settles(
                troupe.yearsAgo(6),
                first,
                troupe.relative(wife, first),
                troupe.relative(daughter, first),
                troupe.relative(husband, first),
                troupe.relative(grandmother, first)));
        chronicle.add(Troupe.birth(troupe.relative(grandchild, first), daughter));
    }

    /** 妻（未届） who is head with 夫（未届） and his child; twins; a brother's child. */
    static void unusualFamilies(Troupe troupe, Chronicle chronicle) {
        Person head = troupe.aged(Sex.FEMALE, 41);
        Person partner = troupe.aged(Sex.MALE, 43).livesWith(head);
        Person child = troupe.aged(Sex.MALE, 12).childOf(partner, null);
        Newcomer partnerRecord = troupe.japanese(partner, troupe.surname());
        chronicle.add(troupe.settles(
                troupe.yearsAgo(3),
                troupe.japanese(head, troupe.surname()),
                partnerRecord,
                troupe.relative(child, partnerRecord)));

        Person mother = troupe.aged(Sex.FEMALE, 34);
        Person twin = troupe.aged(Sex.FEMALE, 4).childOf(null, mother);
        Person otherTwin = troupe.born(Sex.MALE, twin.birthDate()).childOf(null, mother);
        Newcomer parent = troupe.japanese(mother, troupe.surname());
        chronicle.add(troupe.settles(troupe.yearsAgo(8), parent));
        chronicle.add(Troupe.birth(troupe.relative(twin, parent), mother));
        chronicle.add(Troupe.birth(troupe.relative(otherTwin, parent), mother));

        Person father = troupe.aged(Sex.MALE, 88);
        Person uncle = troupe.aged(Sex.MALE, 52).childOf(father, null);
        Person brother = troupe.aged(Sex.MALE, 57).childOf(father, null);
        Person nephew = troupe.aged(Sex.MALE, 20).childOf(brother, null);
        Newcomer first = troupe.japanese(uncle, troupe.surname());
        chronicle.add(troupe.settles(
                troupe.yearsAgo(7), first, troupe.relative(brother, first), troupe.relative(nephew, first)));
    }

    /** 縁故者 and 同居人 in one household; and someone under guardianship. */
    static void othersThanKin(Troupe troupe, Chronicle chronicle) {
        Person head = troupe.aged(Sex.FEMALE, 81);
        Newcomer first = troupe.japanese(head, troupe.surname());
        Person cousin = troupe.aged(Sex.FEMALE, 77).tied(Tie.CONNECTED);
        Person lodger = troupe.aged(Sex.MALE, 24).tied(Tie.LODGER);
        chronicle.add(troupe.settles(
                troupe.yearsAgo(12), first.with(first.remarks().ward()), troupe.japanese(cousin, troupe.surname())));
        chronicle.add(
                troupe.settles(troupe.yearsAgo(1), new Home.With(head), troupe.japanese(lodger, troupe.surname())));
    }

    /** Children in a home: no head; the director stands in the remarks (1.1.10, 4.1.4.3). */
    @Requirement({"001/1.1.10", "001/4.1.4.3"})
    static void childrensHome(Troupe troupe, Chronicle chronicle) {
        Stage stage = troupe.stage();
        Home home = new Home.Own(HomeAddresses.childrensHome(stage.dice()), false);
        Newcomer[] children = List.of(8, 11, 15).stream()
                .map(age -> troupe.aged(Sex.MALE, age).tied(Tie.CONNECTED))
                .map(child -> troupe.japanese(child, troupe.surname()))
                .map(child -> child.with(child.remarks().with("事実上の世帯主　児童養護施設長")))
                .toArray(Newcomer[]::new);
        chronicle.add(troupe.settles(troupe.yearsAgo(2), home, children));
    }

    /** 未届転入 (4.1.1.4), 国外転入 of a Japanese, and 職権記載 with 転入前住所 「不明」 (4.2.1.1). */
    @Requirement({"001/4.1.1.4", "001/4.2.1.1"})
    static void unusualArrivals(Troupe troupe, Chronicle chronicle) {
        LocalDate day = troupe.yearsAgo(1);
        String registered = Elsewhere.any(troupe.stage().dice()).text();
        arrive(
                troupe,
                chronicle,
                day,
                Reason.DOMESTIC_MOVE_IN,
                new Origin(Elsewhere.any(troupe.stage().dice()), null, true, registered));
        Address abroad = Address.abroad("840", "米国", "SPRINGFIELD, 13 MAIN STREET");
        arrive(troupe, chronicle, day, Reason.MOVE_IN_FROM_ABROAD, Origin.of(abroad, null));
        arrive(troupe, chronicle, day, Reason.EX_OFFICIO_ENTRY, Origin.of(Address.words("不明"), null));
    }

    private static void arrive(Troupe troupe, Chronicle chronicle, LocalDate day, Reason reason, Origin origin) {
        Newcomer newcomer = troupe.japanese(troupe.aged(Sex.MALE, 38), troupe.surname());
        Home home = Home.at(troupe.stage().addresses().house());
        chronicle.add(new MoveIn(day, day.plusDays(4), reason, List.of(newcomer), home, origin));
    }
}
