package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;

/** What must hold of the items of a person, in the register or about to enter it. Paths are those of the data list. */
public final class PersonRules {

    private PersonRules() {}

    /** Everything found in one who lives here or is to live here. */
    public static Findings check(PersonItems person, LocalDate today) {
        return check(person, false, today);
    }

    static Findings check(PersonItems person, boolean deleted, LocalDate today) {
        var foreign = person.foreign();
        return itemsOfTheKindGiven(person)
                .and(KindItems.noItemOfTheOtherKind(person))
                .and(nameGiven(person))
                .and(sexGiven(person))
                .and(bornByToday(person, today))
                .and(foreign == null ? Findings.none() : ForeignRules.check(foreign, deleted, today));
    }

    /** What holds of one who was born on the day besides. */
    public static Findings ofNewborn(PersonItems child) {
        return ForeignRules.sinceBirth(child.foreign(), child.birthDate());
    }

    @Requirement("001/1.1.6")
    private static Findings itemsOfTheKindGiven(PersonItems person) {
        return switch (person.kind()) {
            case JAPANESE ->
                person.familyRegister() == null
                        ? Findings.of(Finding.error(
                                RecordsError.FAMILY_REGISTER_MISSING,
                                "familyRegister",
                                "戸籍の表示（本籍・筆頭者）が空欄です。",
                                "本籍と筆頭者を入力してください。戸籍がないときは「なし」、わからないときは「不明」とします。"))
                        : Findings.none();
            case FOREIGN ->
                person.foreign() == null
                        ? Findings.of(Finding.error(
                                RecordsError.FOREIGN_ITEMS_MISSING,
                                "foreign",
                                "外国人住民となった年月日と第30条45規定区分が空欄です。",
                                "在留カード等を見て入力してください。"))
                        : Findings.none();
        };
    }

    /** A newborn may not have a name yet, so a blank is possible, but it is worth a look. */
    @Requirement("001/1.1.6")
    private static Findings nameGiven(PersonItems person) {
        return person.names().full() == null
                ? Findings.of(
                        Finding.alert(RecordsAlert.NAME_MISSING, "names.full", "氏名が空欄です。", "氏名が定まっていない場合のほかは入力してください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.6")
    private static Findings sexGiven(PersonItems person) {
        return person.sex() == null
                ? Findings.of(Finding.alert(RecordsAlert.SEX_MISSING, "sex", "性別が空欄です。", "届書の性別を入力してください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.8")
    private static Findings bornByToday(PersonItems person, LocalDate today) {
        return person.birthDate().value().isAfter(CivilDate.of(today))
                ? Findings.of(Finding.error(
                        RecordsError.BIRTH_DATE_IN_FUTURE, "birthDate", "生年月日が今日より後です。", "元号と年を確かめて入力し直してください。"))
                : Findings.none();
    }
}
