package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.RecordsError;

/** What an application, a term and a decision must be (001/1.1.16, 001/3.4). */
@Requirement({"001/1.1.16", "001/3.4"})
public final class MeasureRules {

    private MeasureRules() {}

    /** What is wrong with an application. */
    static Findings ofParticulars(Particulars asked, KnownPeople known, LocalDate today) {
        return receivedInTime(asked, today)
                .and(applicantNamed(asked, known))
                .and(somethingProtected(asked))
                .and(officesAsked(asked))
                .and(eachOnce(asked))
                .and(eachRegistered(asked, known))
                .and(eachUnderOneMeasure(asked, known))
                .and(noOppositePartyProtected(asked, known))
                .and(printable(asked));
    }

    /** Of what stands on the notices to the applicant, what they cannot show; of the rest, what enters nowhere. */
    private static Findings printable(Particulars asked) {
        var texts = new HashMap<String, String>();
        var unregistered = asked.unregistered();
        if (unregistered != null) {
            texts.put("unregistered.name", unregistered.name());
        }
        var post = asked.post();
        if (post != null) {
            texts.put("post.address", post.address());
        }
        var kept = new HashMap<>(Particulars.SHAPE.freeTexts(asked));
        kept.keySet().removeAll(texts.keySet());
        return GlyphRules.check(texts).and(GlyphRules.pictographs(kept));
    }

    private static Findings receivedInTime(Particulars asked, LocalDate today) {
        return Found.when(
                asked.receivedOn().isAfter(today),
                () -> Finding.error(
                        RecordsError.MEASURE_RECEIVED_IN_FUTURE, "receivedOn", "申出年月日が未来の日です。", "申出を受けた日を入力してください。"));
    }

    /** By a 宛名番号, or by name and birth date; once entered, who was named has a number too. */
    private static Findings applicantNamed(Particulars asked, KnownPeople known) {
        var applicant = asked.applicant();
        var unregistered = asked.unregistered();
        return Found.when(
                        applicant == null && unregistered == null,
                        () -> Finding.error(
                                RecordsError.MEASURE_WITHOUT_APPLICANT,
                                "applicant",
                                "申出者が入力されていません。",
                                "宛名番号を入力してください。この市区町村の住民票や除票のない人は、氏名と生年月日を入力してください。"))
                .and(Found.when(
                        applicant != null && unregistered != null && !applicant.equals(known.unregistered()),
                        () -> Finding.error(
                                RecordsError.MEASURE_APPLICANT_TWICE,
                                "unregistered.name",
                                "申出者の宛名番号と、宛名番号のない申出者の氏名が、両方入力されています。",
                                "住民票や除票のある人は宛名番号だけ、ない人は氏名と生年月日だけにしてください。")));
    }

    /** Who is not in the register has no dwelling and no household in it: what is protected has to be said. */
    private static Findings somethingProtected(Particulars asked) {
        var places = asked.places();
        return Found.when(
                        asked.unregistered() != null
                                && (places == null || places.isBlank())
                                && asked.companions().isEmpty(),
                        () -> Finding.error(
                                RecordsError.MEASURE_PROTECTS_NOTHING,
                                "places",
                                "守る住所も、併せて支援を求める人も入力されていません。",
                                "抑止対象の住所（番地まで）か、ここに住む人の宛名番号を入力してください。"))
                .and(Found.when(
                        asked.unregistered() != null && asked.wholeHousehold(),
                        () -> Finding.error(
                                RecordsError.MEASURE_HOUSEHOLD_UNKNOWN,
                                "wholeHousehold",
                                "住民票のない申出者には、ここに世帯がありません。",
                                "世帯全体ではなく、支援を求める人を一人ずつ入力してください。")));
    }

    private static Findings officesAsked(Particulars asked) {
        return Found.when(
                asked.offices().none(),
                () -> Finding.error(
                        RecordsError.MEASURE_WITHOUT_OFFICE,
                        "offices.copies",
                        "支援を求められている事務が選ばれていません。",
                        "閲覧・住民票の写し等・戸籍の附票の写しから選んでください。"));
    }

    private static Findings eachOnce(Particulars asked) {
        var seen = new HashSet<AddresseeNumber>();
        return each(
                asked,
                (companion, at) -> Found.when(
                        !seen.add(companion),
                        () -> Finding.error(
                                RecordsError.MEASURE_PERSON_TWICE, at, "同じ人が二度書かれています。", "併せて支援を求める人を一人ずつ入力してください。")));
    }

    private static Findings eachRegistered(Particulars asked, KnownPeople known) {
        return each(
                asked,
                (person, at) -> Found.when(
                        !known.registered().contains(person) && !person.equals(known.unregistered()),
                        () -> Finding.error(
                                RecordsError.MEASURE_PERSON_UNKNOWN, at, "この宛名番号の人がいません。", "検索して、宛名番号を確かめてください。")));
    }

    private static Findings eachUnderOneMeasure(Particulars asked, KnownPeople known) {
        return each(
                asked,
                (person, at) -> Found.when(
                        known.elsewhere().contains(person),
                        () -> Finding.error(
                                RecordsError.MEASURE_PERSON_UNDER_ANOTHER,
                                at,
                                "この人はすでに別の支援措置の対象者です。",
                                "その支援措置の画面で、内容の変更を申請してください。")));
    }

    /** Nobody is protected together with whom they are to be protected from. */
    private static Findings noOppositePartyProtected(Particulars asked, KnownPeople known) {
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < asked.oppositeParties().size(); i++) {
            var number = asked.oppositeParties().get(i).addresseeNumber();
            var at = "oppositeParties[" + i + "].addresseeNumber";
            if (number != null && asked.people().contains(number)) {
                findings.add(Finding.error(
                        RecordsError.MEASURE_OPPOSITE_PARTY_PROTECTED,
                        at,
                        "加害者とされた人が、支援を求める人にも入っています。",
                        "宛名番号を確かめてください。"));
            } else if (number != null
                    && asked.wholeHousehold()
                    && known.household().contains(number)) {
                findings.add(Finding.error(
                        RecordsError.MEASURE_OPPOSITE_PARTY_IN_HOUSEHOLD,
                        at,
                        "加害者とされた人が、申出者と同じ世帯にいます。",
                        "世帯全体ではなく、支援を求める人を一人ずつ入力してください。"));
            }
        }
        return Findings.of(findings);
    }

    /** What is wrong with a term. */
    static Findings ofTerm(Term term) {
        return Found.when(
                term.endsOn().isBefore(term.startsOn()),
                () -> Finding.error(
                        RecordsError.MEASURE_TERM_WRONG, "endsOn", "終了年月日が開始年月日より前です。", "開始年月日以後の日を入力してください。"));
    }

    /** What is wrong with a term that is given with the decision of a request. */
    static Findings decided(Measure measure, RequestKind kind, Term term) {
        return switch (kind) {
            case APPLICATION -> ofTerm(term);
            case EXTENSION -> ofTerm(term).and(goesOn(measure, term));
            case CHANGE, ENDING ->
                Findings.of(Finding.error(
                        RecordsError.MEASURE_TERM_NOT_ASKED,
                        "startsOn",
                        "決定する申請は、期間を変えるものではありません。",
                        "期間を空欄にしてください。期間を変えるには、延長を申請してください。"));
        };
    }

    /** An extension goes on beyond the end there is. */
    static Findings goesOn(Measure measure, Term term) {
        var standing = measure.term();
        return Found.when(
                standing != null && !term.endsOn().isAfter(standing.endsOn()),
                () -> Finding.error(
                        RecordsError.MEASURE_TERM_NOT_LATER,
                        "endsOn",
                        "延長後の終了年月日が今の終了年月日以前です。",
                        "今の終了年月日より後の日を入力してください。"));
    }

    /** A term is extended from some time before its end on, and after a 転出 at any time. */
    @Requirement("001/3.4")
    static Findings extensionInTime(Measure measure, LocalDate today) {
        var term = measure.term();
        return Found.when(
                term != null && measure.movedOut().isEmpty() && !term.mayBeExtended(today),
                () -> Finding.error(
                        RecordsError.EXTENSION_TOO_EARLY,
                        "",
                        "まだ延長できません。",
                        "期間の終了日の" + Limit.PROTECTION_EXTENSION.on(today) + "か月前から延長できます。"));
    }

    /** What takes protection away or fixes it is decided by another than who asked for it. */
    static Findings decidedByAnother(MeasureRequest request, String decidingUser) {
        return Found.when(
                request.by().equals(decidingUser) || request.enteredBy().contains(decidingUser),
                () -> Finding.error(
                        RecordsError.MEASURE_DECIDED_BY_REQUESTER, "", "入力した人は自分の申請を決定できません。", "別の職員に決定を依頼してください。"));
    }

    /** One request at a time. */
    static Findings nothingWaits(Measure measure) {
        return Found.when(
                measure.request() != null,
                () -> Finding.error(RecordsError.MEASURE_REQUEST_WAITS, "", "決定を待っている申請があります。", "先にその申請を決定してください。"));
    }

    /** Only what protects can be changed. */
    static Findings protects(Measure measure) {
        return Found.when(
                !measure.state().protects(),
                () -> Finding.error(RecordsError.MEASURE_OVER, "", "この支援措置は終わっています。", "新しい申出として入力してください。"));
    }

    /** What is decided on, or whose application or change is still open, can be given another content. */
    static Findings changeable(Measure measure) {
        var open = measure.request();
        var correctable = open == null || open.kind() == RequestKind.APPLICATION || open.kind() == RequestKind.CHANGE;
        return protects(measure).and(correctable ? Findings.none() : nothingWaits(measure));
    }

    /** Another clerk has acted on it since it was shown. */
    static Findings changedMeanwhile() {
        return Findings.of(Finding.error(
                RecordsError.MEASURE_CHANGED_MEANWHILE,
                "",
                "表示した後に、ほかの職員がこの支援措置を進めました。入力した内容は、この画面に残っています。",
                "支援措置の一覧から今の内容を確かめ、よければもう一度登録（F10）してください。"));
    }

    private interface OfPerson {
        Findings look(AddresseeNumber person, String at);
    }

    private static Findings each(Particulars asked, OfPerson rule) {
        var applicant = asked.applicant();
        var findings = applicant == null ? Findings.none() : rule.look(applicant, "applicant");
        for (var i = 0; i < asked.companions().size(); i++) {
            findings = findings.and(
                    rule.look(asked.companions().get(i).addresseeNumber(), "companions[" + i + "].addresseeNumber"));
        }
        return findings;
    }
}
