package jp.yakuba.childallowance.notice.tidings;

import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a matter.
 *
 * @param people whom the matter is about
 * @param findings why there is nothing to tell; none if there is
 * @param told what is told; null if nothing is
 */
public record Tidings(
        List<AddresseeNumber> people,
        Findings findings,
        @Nullable Told told) {

    /**
     * What is told.
     *
     * @param to to whom
     * @param others who is named besides
     * @param words what is said, once it is known where to
     */
    public record Told(NoticeKind kind, AddresseeNumber to, List<AddresseeNumber> others, Words words) {

        /** Takes the list as it is now. */
        public Told {
            others = List.copyOf(others);
        }
    }

    /** Makes of what was decided what the notice says. */
    @FunctionalInterface
    public interface Words {

        /** What is said in the letter. */
        NoticeContent in(Letter letter);
    }

    /** Takes the list as it is now. */
    public Tidings {
        people = List.copyOf(people);
    }

    static Tidings of(List<AddresseeNumber> people, Told told) {
        return new Tidings(people, Findings.none(), told);
    }

    /** Only what was decided is told. */
    static Tidings undecided(List<AddresseeNumber> people) {
        return nothing(
                people, ChildAllowanceError.NOTICE_UNDECIDED, "決裁されていないので、通知書を出せません。", "決裁（認定・却下など）してから出してください。");
    }

    /** What was taken back is told by what took it back. */
    static Tidings takenBack(List<AddresseeNumber> people) {
        return nothing(people, ChildAllowanceError.NOTICE_TAKEN_BACK, "取り消された決定なので、通知書を出せません。", "取消しの決定の通知書を出してください。");
    }

    /** Who has died is written no letters; those who are left are told of what was not paid. */
    static Tidings died(List<AddresseeNumber> people) {
        return nothing(
                people,
                ChildAllowanceError.NOTICE_RECIPIENT_DIED,
                "受給者が亡くなっているので、通知書の宛先がありません。",
                "支払われていない手当があれば児童の請求（未支払請求）を案内し、その決定の通知書を出してください。");
    }

    /** There is nothing to tell, for a reason. */
    static Tidings nothing(List<AddresseeNumber> people, ChildAllowanceError code, String message, String remedy) {
        return new Tidings(people, Findings.of(Finding.error(code, "", message, remedy)), null);
    }
}
