package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.Country;
import jp.yakuba.testdata.person.JapaneseNames;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.person.UnknownWording;
import jp.yakuba.testdata.place.Elsewhere;
import jp.yakuba.testdata.register.CommonName;
import jp.yakuba.testdata.register.ForeignItems;
import jp.yakuba.testdata.register.ForeignItems.Stay;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Residence.Origin;
import jp.yakuba.testdata.register.ResidentClass;
import org.jspecify.annotations.Nullable;

/** Foreign residents of every class of 法第30条の45, and what else their records may hold (1.1.2). */
@Requirement("001/1.1.2")
final class ForeignScenes {

    private ForeignScenes() {}

    /** 中長期在留者: with roman letters only, with kanji too, without a surname, and with a name too long for any form. */
    static void midToLongTerm(Troupe troupe, Chronicle chronicle) {
        List<PersonName.Foreign> names = List.of(
                new PersonName.Foreign("NGUYEN THI THANH HUONG", "", "グエン　ティ　タイン　フオン"),
                new PersonName.Foreign("WANG XIAOMEI", "王暁梅", "ワン　シャオメイ"),
                new PersonName.Foreign("SUHARTINI", "", "スハルティニ"),
                new PersonName.Foreign(
                        "WOLFESCHLEGELSTEINHAUSEN MAXIMILIANE CONSTANZE FRIEDERIKE WILHELMINE",
                        "",
                        "ヴォルフェシュレーゲルシュタインハウゼン　マクシミリアーネ　コンスタンツェ"));
        List<String> countries = List.of("ベトナム", "中国", "インドネシア", "英国");
        for (PersonName.Foreign name : names) {
            LocalDate day = troupe.yearsAgo(1 + names.indexOf(name));
            Country country = Country.named(countries.get(names.indexOf(name)));
            ForeignItems items = new ForeignItems(RecordedDates.wareki(day), country, engineer(day), true, true, null);
            Person person = troupe.aged(Sex.FEMALE, 28);
            arrive(troupe, chronicle, day, Newcomer.foreign(person, Names.of(name, true), items));
            if (!name.kanji().isEmpty()) {
                PersonName common = JapaneseNames.any(
                        troupe.stage().dice(), Sex.FEMALE, person.born().getYear());
                chronicle.add(new NameChange(troupe.daysAgo(200), person, new NameChange.CommonNameEntry(common)));
            }
        }
    }

    private static Stay engineer(LocalDate from) {
        Period years = Period.ofYears(5);
        return new Stay(ResidentClass.MID_TO_LONG_TERM, "012", years, from.plus(years), 0, null);
    }

    /** 特別永住者: one whose former registration is known, one whose is not, one who becomes Japanese. */
    static void specialPermanent(Troupe troupe, Chronicle chronicle) {
        LocalDate registered = LocalDate.of(1962, Month.MAY, 10);
        List<RecordedDate> formerDates = List.of(
                RecordedDates.wareki(registered),
                RecordedDates.unknown(registered, UnknownWording.ABOUT_YEAR),
                RecordedDates.wareki(registered.plusYears(6)));
        for (RecordedDate former : formerDates) {
            Person person = troupe.aged(Sex.MALE, 70);
            PersonName.Foreign name = new PersonName.Foreign("KIM YOUNGSU", "金永洙", "キム　ヨンス");
            CommonName common = CommonName.entered(
                    JapaneseNames.any(
                            troupe.stage().dice(), Sex.MALE, person.born().getYear()),
                    Stage.FOREIGNERS_ENTERED,
                    Elsewhere.city(troupe.stage().dice()));
            Newcomer newcomer = Newcomer.foreign(
                    person,
                    Names.of(name, true).with(common),
                    new ForeignItems(
                            RecordedDates.wareki(Stage.FOREIGNERS_ENTERED),
                            Country.named("韓国"),
                            Immigration.specialPermanent(),
                            true,
                            false,
                            former));
            chronicle.add(troupe.settles(troupe.yearsAgo(6), newcomer));
            if (formerDates.indexOf(former) == 0) {
                chronicle.add(new NameChange(troupe.yearsAgo(2), person, new NameChange.CommonNameRemoval()));
            }
            if (formerDates.indexOf(former) == 2) {
                chronicle.add(new Naturalization(
                        troupe.yearsAgo(1),
                        troupe.yearsAgo(1).plusDays(8),
                        person,
                        common.name(),
                        new Naming(troupe.stage()).newRegister(common.name())));
            }
        }
    }

    /** 一時庇護許可者 and 仮滞在許可者, one of them stateless. */
    static void permitted(Troupe troupe, Chronicle chronicle) {
        LocalDate day = troupe.daysAgo(60);
        String period = RecordedDates.wareki(day).display(DateStyle.WAREKI) + "から"
                + RecordedDates.wareki(day.plusMonths(6)).display(DateStyle.WAREKI) + "まで";
        permitted(troupe, chronicle, day, Country.named("ミャンマー"), ResidentClass.TEMPORARY_REFUGE, period);
        permitted(troupe, chronicle, day, null, ResidentClass.PROVISIONAL_STAY, period);
    }

    private static void permitted(
            Troupe troupe,
            Chronicle chronicle,
            LocalDate day,
            @Nullable Country country,
            ResidentClass residentClass,
            String period) {
        Stay stay = new Stay(residentClass, null, null, null, null, period);
        arrive(
                troupe,
                chronicle,
                day,
                Newcomer.foreign(
                        troupe.aged(Sex.MALE, 33),
                        Names.of(new PersonName.Foreign("KO KO OO", "", "コ　コ　ウー"), false),
                        new ForeignItems(RecordedDates.wareki(day), country, stay, true, true, null)));
    }

    /** 経過滞在者: a child just born, and someone who has just lost Japanese nationality. */
    static void transitional(Troupe troupe, Chronicle chronicle) {
        LocalDate day = troupe.yearsAgo(3);
        Country brazil = Country.named("ブラジル");
        Person mother = troupe.aged(Sex.FEMALE, 30);
        arrive(
                troupe,
                chronicle,
                day,
                Newcomer.foreign(
                        mother,
                        Names.of(new PersonName.Foreign("SILVA JULIANA", "", "シルバ　ジュリアナ"), true),
                        new ForeignItems(RecordedDates.wareki(day), brazil, engineer(day), true, false, null)));
        Person child =
                troupe.born(Sex.MALE, RecordedDates.western(troupe.daysAgo(35))).childOf(null, mother);
        chronicle.add(Troupe.birth(
                Newcomer.foreign(
                        child,
                        Names.of(new PersonName.Foreign("SILVA LUCAS", "", "シルバ　ルーカス"), true),
                        new ForeignItems(
                                child.birthDate(), brazil, Immigration.transitionalByBirth(), true, false, null)),
                mother));
        Person emigrant = troupe.aged(Sex.FEMALE, 45);
        LocalDate lost = troupe.daysAgo(40);
        chronicle.add(troupe.settles(troupe.yearsAgo(5), troupe.japanese(emigrant, troupe.surname())));
        chronicle.add(new LossOfNationality(
                lost,
                lost.plusDays(7),
                emigrant,
                new PersonName.Foreign("SATO SMITH NAOKO", "", "サトウ　スミス　ナオコ"),
                new ForeignItems(
                        RecordedDates.wareki(lost),
                        Country.named("米国"),
                        new Stay(ResidentClass.TRANSITIONAL_BY_LOSS_OF_NATIONALITY, null, null, null, null, null),
                        false,
                        false,
                        null)));
    }

    private static void arrive(Troupe troupe, Chronicle chronicle, LocalDate day, Newcomer newcomer) {
        Home home = Home.at(troupe.stage().addresses().flat(troupe.stage().dice()));
        chronicle.add(
                new MoveIn(day, day.plusDays(5), Reason.MOVE_IN_FROM_ABROAD, List.of(newcomer), home, Origin.NONE));
    }
}
