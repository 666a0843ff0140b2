package jp.yakuba.childallowance.amendment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.AmendmentBasis;
import jp.yakuba.childallowance.amendment.amended.AmendmentKind;
import jp.yakuba.childallowance.amendment.amended.AmendmentReason;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.filing.Posted;
import jp.yakuba.childallowance.task.Task;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The form of an amendment as a task begins it: with whom and what is known of it already. */
final class Beginning {

    private static final Addressees KEPT = new Addressees(ChildAllowance.ROOM);

    private Beginning() {}

    static FormState of(UnitOfWork work, Task task) {
        var subject = KEPT.find(work, task.subject()).map(KeptAddressee::person);
        var typed = new LinkedHashMap<String, String>();
        put(typed, "recipient", task.recipient());
        put(typed, "date", work.today());
        put(typed, "event", task.event());
        switch (task.kind()) {
            case EXTINCTION -> {
                exOfficio(typed, AmendmentKind.EXTINCTION);
                put(typed, "reason", (isDead(subject) ? AmendmentReason.DIED : AmendmentReason.MOVED_OUT).code());
            }
            case DECREASE -> {
                exOfficio(typed, AmendmentKind.DECREASE);
                put(typed, "children[0].addressee", task.subject());
                if (isDead(subject)) {
                    put(typed, "reason", AmendmentReason.DIED.code());
                }
            }
            case INCREASE -> increase(typed, task, subject);
            case RESCISSION -> {
                exOfficio(typed, AmendmentKind.RESCISSION);
                typed.remove("event");
                if (task.rescinds() != null) {
                    put(typed, "rescinds", task.rescinds());
                }
            }
            case STUDY_END -> {
                increase(typed, task, subject);
                typed.remove("children[0].care.from");
            }
            case STATEMENT -> {
                increase(typed, task, subject);
                put(typed, "children[0].care.from", task.event().plusDays(1));
                put(typed, "children[0].counted", true);
            }
            case COUNT_END -> {
                exOfficio(typed, AmendmentKind.DECREASE);
                put(typed, "children[0].addressee", task.subject());
                put(typed, "reason", AmendmentReason.EQUIVALENT_CARE_ENDED.code());
            }
            case CLAIM, APART, RESTATEMENT, UNPAID, DESIGNATION_END -> typed.remove("event");
        }
        return new Posted<>(Amendment.SHAPE, typed, Map.of()).form(Findings.none());
    }

    private static void exOfficio(Map<String, String> typed, AmendmentKind kind) {
        put(typed, "kind", kind.code());
        put(typed, "basis", AmendmentBasis.EX_OFFICIO.code());
    }

    /** Of a birth the days are counted from it; of anything else the claim says from what. */
    private static void increase(Map<String, String> typed, Task task, Optional<Addressee> subject) {
        put(typed, "kind", AmendmentKind.INCREASE.code());
        put(typed, "basis", AmendmentBasis.CLAIM.code());
        put(typed, "children[0].addressee", task.subject());
        put(typed, "children[0].care.from", task.event());
        subject.ifPresent(
                child -> put(typed, "children[0].birthDate", child.birthDate().display(DateStyle.WAREKI)));
        if (subject.filter(child -> isBornOn(child, task.event())).isPresent()) {
            put(typed, "claimReason", ClaimReason.BIRTH.code());
        } else {
            put(typed, "claimReason", ClaimReason.OTHER.code());
            typed.remove("event");
        }
    }

    private static boolean isBornOn(Addressee child, LocalDate day) {
        var birth = child.birthDate();
        return !birth.unknown()
                && birth.value().isCalendarDay()
                && birth.value().toLocalDate().equals(day);
    }

    private static boolean isDead(Optional<Addressee> subject) {
        return subject.filter(person -> person.state() == ResidentState.DIED).isPresent();
    }

    private static void put(Map<String, String> typed, String name, @Nullable Object value) {
        if (value != null) {
            typed.put(name, value.toString());
        }
    }
}
