package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.screens.Change;
import org.jspecify.annotations.Nullable;

/** The items of an application in words. */
final class ParticularsText {

    private ParticularsText() {}

    /** What another content would make of each item; the decision is about those that differ. */
    static List<Change> changes(Particulars before, Particulars after) {
        return Stream.of(
                        new Change("申出年月日", Days.of(before.receivedOn()), Days.of(after.receivedOn()), false),
                        new Change("申出者", applicant(before), applicant(after), true),
                        new Change("併せて支援を求める者", companions(before), companions(after), true),
                        new Change("範囲", range(before), range(after), false),
                        new Change("支援を求められている事務", offices(before), offices(after), false),
                        new Change("当初受付市区町村", firstReceived(before), firstReceived(after), false),
                        new Change("抑止対象の住所等", text(before.places()), text(after.places()), true),
                        new Change("連絡先", text(before.contact()), text(after.contact()), false),
                        new Change("通知の送付先", post(before), post(after), true),
                        new Change("加害者", parties(before), parties(after), true),
                        new Change("相談機関等の意見", opinions(before), opinions(after), true))
                .filter(Change::changed)
                .toList();
    }

    private static String applicant(Particulars particulars) {
        var unregistered = particulars.unregistered();
        var number = Objects.toString(particulars.applicant(), "");
        return unregistered == null
                ? "宛名番号" + number
                : unregistered.name() + "（" + Days.of(unregistered.birthDate()) + "生）";
    }

    private static String companions(Particulars particulars) {
        return particulars.companions().stream()
                .map(companion -> joined("", companion.addresseeNumber(), companion.relationship()))
                .collect(Collectors.joining("、"));
    }

    private static String range(Particulars particulars) {
        return particulars.wholeHousehold() ? "世帯全体" : "個人";
    }

    /** 支援を求められている事務. */
    static String offices(Particulars particulars) {
        var asked = particulars.offices();
        return Stream.of(
                        asked.browsing() ? "住民基本台帳の閲覧" : "",
                        asked.copies() ? "住民票の写し等の交付" : "",
                        asked.supplementary() ? "戸籍の附票の写しの交付" : "")
                .filter(office -> !office.isEmpty())
                .collect(Collectors.joining("、"));
    }

    /** 当初受付市区町村; empty if it is this one. */
    static String firstReceived(Particulars particulars) {
        var first = particulars.firstReceived();
        return first == null ? "" : first.municipality() + "（" + Days.of(first.arrivedOn()) + "受付）";
    }

    /** 通知の送付先; empty if it is where the applicant lives. */
    static String post(Particulars particulars) {
        var post = particulars.post();
        if (post == null) {
            return "";
        }
        var code = post.postalCode();
        return joined(code == null ? "" : "〒" + code.hyphenated(), post.address());
    }

    private static String parties(Particulars particulars) {
        return particulars.oppositeParties().stream()
                .map(ParticularsText::party)
                .collect(Collectors.joining("、"));
    }

    /** 加害者 in one line. */
    static String party(OppositeParty party) {
        var number = party.addresseeNumber();
        return joined(
                party.name(),
                number == null ? "" : "宛名番号" + number,
                party.birthDate(),
                party.sex(),
                party.address(),
                party.other());
    }

    private static String opinions(Particulars particulars) {
        return particulars.opinions().stream().map(ParticularsText::opinion).collect(Collectors.joining("、"));
    }

    /** 相談機関等の意見 in one line. */
    static String opinion(Opinion opinion) {
        var day = opinion.givenOn();
        return joined(opinion.agency(), day(day), opinion.text());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : "（" + Days.of(day) + "）";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts)
                .map(part -> Objects.toString(part, ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
