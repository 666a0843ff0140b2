package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.person.Word;
import jp.yakuba.testdata.register.FamilyRegisterEntry;

/** Names: variants, names in kana, long names, namesakes, 旧氏; and 戸籍 that is not there or not known. */
final class NameScenes {

    /** Variants of the Moji_Joho collection, and characters that tend to be lost on the way. */
    private static final List<PersonName.Japanese> VARIANTS = List.of(
            name("葛\uDB40\uDD02城", "カツラギ", "花子", "ハナコ"),
            name("辻\uDB40\uDD02", "ツジ", "政次郎", "マサジロウ"),
            name("渡邉\uDB40\uDD0F", "ワタナベ", "さくら", "サクラ"),
            name("渡邊\uDB40\uDD08", "ワタナベ", "祐\uDB40\uDD02介", "ユウスケ"),
            name("斎\uDB40\uDD02藤", "サイトウ", "みつゑ", "ミツエ"),
            name("齋\uDB40\uDD02藤", "サイトウ", "隆\uDB40\uDD03", "タカシ"),
            name("髙橋", "タカハシ", "恵\uDB40\uDD02子", "ケイコ"),
            name("山﨑", "ヤマザキ", "凜", "リン"),
            name("祇\uDB40\uDD02園", "ギオン", "こゝろ", "ココロ"),
            name("\uD842\uDFB7田", "ヨシダ", "じゅげむごこうのすけ", "ジュゲムゴコウノスケ"),
            name("勅使河原", "テシガワラ", "あまねくてらすひかり", "アマネクテラスヒカリ"));

    private NameScenes() {}

    private static PersonName.Japanese name(String surname, String reading, String given, String givenReading) {
        return new PersonName.Japanese(new Word(surname, reading), new Word(given, givenReading));
    }

    /** Each variant is borne by someone. */
    static void variants(Troupe troupe, Chronicle chronicle) {
        for (PersonName.Japanese name : VARIANTS) {
            Sex sex = name.given().reading().matches(".*(コ|ラ|エ|ロ|リ)") ? Sex.FEMALE : Sex.MALE;
            Person person = troupe.aged(sex, 30 + 3 * VARIANTS.indexOf(name));
            chronicle.add(troupe.settles(troupe.yearsAgo(4 + VARIANTS.indexOf(name)), troupe.japanese(person, name)));
        }
    }

    /** Two of one name and one birthday who have nothing to do with each other: the alert of 4.1.1.2 needs them. */
    @Requirement("001/4.1.1.2")
    static void namesakes(Troupe troupe, Chronicle chronicle) {
        PersonName.Japanese name = name("佐藤", "サトウ", "健一", "ケンイチ");
        Person one = troupe.aged(Sex.MALE, 44);
        Person other = troupe.born(Sex.MALE, one.birthDate());
        chronicle.add(troupe.settles(troupe.yearsAgo(9), troupe.japanese(one, name)));
        chronicle.add(troupe.settles(troupe.yearsAgo(2), troupe.japanese(other, name)));
    }

    /** 旧氏 entered, changed, and removed again (1.1.7). */
    @Requirement("001/1.1.7")
    static void formerSurnames(Troupe troupe, Chronicle chronicle) {
        List<List<NameChange.Change>> wishes = List.of(
                List.of(former("葛\uDB40\uDD02西", "カサイ")),
                List.of(former("中村", "ナカムラ"), former("中山", "ナカヤマ")),
                List.of(former("小鳥遊", "タカナシ"), new NameChange.FormerSurnameRemoval()));
        for (List<NameChange.Change> changes : wishes) {
            Person person = troupe.aged(Sex.FEMALE, 36 + wishes.indexOf(changes));
            chronicle.add(troupe.settles(troupe.yearsAgo(4), troupe.japanese(person, troupe.surname())));
            LocalDate day = troupe.yearsAgo(3);
            for (NameChange.Change change : changes) {
                chronicle.add(new NameChange(day, person, change));
                day = day.plusMonths(9);
            }
        }
    }

    private static NameChange.FormerSurname former(String surname, String reading) {
        return new NameChange.FormerSurname(new Word(surname, reading));
    }

    /** 本籍 and 筆頭者 「なし」 and 「不明」 (1.1.12). */
    @Requirement("001/1.1.12")
    static void withoutFamilyRegister(Troupe troupe, Chronicle chronicle) {
        for (String words : List.of("なし", "不明")) {
            Person person = troupe.aged(Sex.MALE, 50);
            chronicle.add(troupe.settles(
                    troupe.yearsAgo(5),
                    troupe.japanese(person, troupe.surname()).with(FamilyRegisterEntry.words(words))));
        }
    }
}
