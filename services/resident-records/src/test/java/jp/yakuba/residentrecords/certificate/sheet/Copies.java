package jp.yakuba.residentrecords.certificate.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.issuance.IssueNumber;
import jp.yakuba.office.issuance.Mark;
import jp.yakuba.office.issuance.certifier.Certifier;
import jp.yakuba.office.issuance.certifier.SpecimenSeal;
import jp.yakuba.office.issuance.sheet.IssuedPaper;
import jp.yakuba.platform.forms.SealImage;
import jp.yakuba.residentrecords.certificate.content.CertificateContent.DeletedRecordCopy;
import jp.yakuba.residentrecords.certificate.content.CertificateContent.HouseholdCopy;
import jp.yakuba.residentrecords.certificate.content.CertificateContent.IndividualCopy;
import jp.yakuba.residentrecords.certificate.content.CertifiedAddress;
import jp.yakuba.residentrecords.certificate.content.CertifiedDeletion;
import jp.yakuba.residentrecords.certificate.content.CertifiedName;
import jp.yakuba.residentrecords.certificate.content.CertifiedPerson;
import jp.yakuba.residentrecords.certificate.content.ConsolidatedEntries;
import jp.yakuba.residentrecords.certificate.content.KindItems;
import jp.yakuba.residentrecords.certificate.content.RecordedMovement;
import jp.yakuba.residentrecords.certificate.content.RecordedMovement.Change;

/** Invented people and what their certificates say. */
final class Copies {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final CertifiedAddress ADDRESS = new CertifiedAddress("見本県見本市中央一丁目２番３号", "グリーンハイツ見本５０１号室");
    static final String HEAD = "葛\uDB40\uDD02城　辻\uDB40\uDD02太郎";

    private static final SealImage SEAL = SpecimenSeal.image();

    private Copies() {}

    static IssuedPaper issue(Mark... marks) {
        var number = new IssueNumber(TODAY, "見本市", "本庁1", "プリンタ001", 11);
        var certifier = new Certifier("見本県", "見本市長", "見本　花子");
        return new IssuedPaper(number, certifier, SEAL, "この印は黒色です", Set.of(marks));
    }

    static HouseholdCopy family(int size) {
        var people = new ArrayList<CertifiedPerson>();
        people.add(japanese(new CertifiedName(HEAD, "カツラギ　ツジタロウ"), "昭和", 1980, "男", "世帯主"));
        people.add(japanese(new CertifiedName("葛\uDB40\uDD02城　邉\uDB40\uDD0F美", "カツラギ　ナベミ"), "昭和", 1982, "女", "妻"));
        for (int child = 3; child <= size; child++) {
            people.add(japanese(new CertifiedName("葛\uDB40\uDD02城　子" + child, "カツラギ　コ"), "平成", 2005 + child, "男", "子"));
        }
        return new HouseholdCopy(ADDRESS, HEAD, true, people.subList(0, size));
    }

    static CertifiedPerson japanese(CertifiedName name, String era, int birthYear, String sex, String relationship) {
        return new CertifiedPerson(
                name,
                RecordedDate.of(new CivilDate(birthYear, 12, 3)),
                sex,
                relationship,
                RecordedDate.of(LocalDate.of(2020, 4, 1)),
                LocalDate.of(2015, 4, 3),
                "東京都千代田区霞が関二丁目１番２号　中央合同庁舎第２号館",
                IndividualNumber.ofBody("12345678901"),
                ResidentRecordCode.ofBody("1234567890"),
                new KindItems.Japanese(
                        era.equals("昭和") && sex.equals("女") ? new CertifiedName("髙橋", "タカハシ") : CertifiedName.NONE,
                        RecordedDate.of(LocalDate.of(2015, 4, 1)),
                        "見本県見本市大字本町１００番地",
                        HEAD),
                List.of());
    }

    static CertifiedPerson foreign(List<String> commonNameHistory) {
        return new CertifiedPerson(
                new CertifiedName("ZHANG YULIN　張　玉蓮", "チャン　ユウリン"),
                RecordedDate.of(new CivilDate(1990, 2, 28)),
                "女",
                "縁故者",
                null,
                LocalDate.of(2021, 6, 10),
                "中華人民共和国",
                IndividualNumber.ofBody("98765432109"),
                ResidentRecordCode.ofBody("9876543210"),
                new KindItems.Foreign(
                        new CertifiedName("住民　花子", "ジュウミン　ハナコ"),
                        RecordedDate.of(LocalDate.of(2021, 6, 1)),
                        "中国",
                        "中長期在留者",
                        "技術・人文知識・国際業務",
                        "1年3月",
                        LocalDate.of(2027, 5, 31),
                        "AB12345678CD",
                        commonNameHistory),
                List.of());
    }

    static IndividualCopy individual(CertifiedPerson person, ConsolidatedEntries entries) {
        return new IndividualCopy(ADDRESS, HEAD, person, entries);
    }

    static CertifiedPerson head() {
        return family(1).people().getFirst();
    }

    static ConsolidatedEntries history() {
        return new ConsolidatedEntries(
                List.of(
                        movement("国内転入", LocalDate.of(2015, 4, 1), List.of()),
                        movement(
                                "転居",
                                LocalDate.of(2020, 4, 1),
                                List.of(new Change("住所", "見本県見本市東町三丁目４番５号", ADDRESS.text()))),
                        movement("世帯主変更", LocalDate.of(2022, 8, 15), List.of(new Change("世帯主", "葛城　一郎", HEAD)))),
                List.of("令和5年6月1日　氏名の振り仮名を確認。"));
    }

    static RecordedMovement movement(String reason, LocalDate date, List<Change> changes) {
        return new RecordedMovement(reason, RecordedDate.of(date), "届出", date.plusDays(2), changes, List.of(), false);
    }

    static DeletedRecordCopy deleted() {
        return new DeletedRecordCopy(
                ADDRESS,
                HEAD,
                head(),
                new CertifiedDeletion(
                        "国内転出",
                        RecordedDate.of(LocalDate.of(2026, 3, 31)),
                        "大阪府大阪市北区中之島一丁目３番２０号",
                        "大阪府大阪市北区中之島一丁目３番２０号　中之島ハイツ１２０１",
                        LocalDate.of(2026, 3, 20),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 3, 31)),
                history());
    }
}
