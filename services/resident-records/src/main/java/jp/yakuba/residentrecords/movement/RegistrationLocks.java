package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.TreeSet;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.tenancy.Violation;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Notification;

/**
 * Registrations that give the same number, or change the same household, come one after the other; so each is examined
 * against what the other has registered. What gets past that, the constraints of the database refuse.
 */
@ApplicationScoped
class RegistrationLocks {

    private final NumberClaims claims;

    RegistrationLocks(NumberClaims claims) {
        this.claims = claims;
    }

    /** Waits for those that are under way; until the transaction ends, others wait for this one. Always in one order. */
    void await(UnitOfWork work, Notification notification) {
        var keys = new TreeSet<String>();
        claims.keys(work, notification).forEach(keys::add);
        notification.households().forEach(number -> keys.add("household." + number.value()));
        keys.forEach(key -> lock(work, key));
    }

    private static void lock(UnitOfWork work, String key) {
        work.sql().createQuery("""
                        select true from (select pg_advisory_xact_lock(hashtextextended(
                            'yakuba.register.' || platform.current_municipality() || '.' || :key, 0))) locked
                        """).bind("key", key).mapTo(Boolean.class).one();
    }

    /** Writes to the register; a number or a household's head that somebody else has registered meanwhile is a finding. */
    static void writing(Runnable write) {
        Violation.translating(
                () -> {
                    write.run();
                    return Boolean.TRUE;
                },
                RegistrationLocks::refusal);
    }

    private static Optional<Refusal> refusal(String constraint) {
        return switch (constraint) {
            case "number_held_once", "individual_number_held_once" ->
                Optional.of(new Refusal(
                        ProblemType.CONFLICT,
                        Finding.error(
                                RecordsError.NUMBER_REGISTERED_MEANWHILE,
                                "",
                                "住民票コード、個人番号又は在留カード等番号が、既にほかの人の番号として登録されています。",
                                "内容をもう一度確認して、指摘された番号を確かめてください。登録はされていません。")));
            case "one_head_per_household" ->
                Optional.of(new Refusal(
                        ProblemType.CONFLICT,
                        Finding.error(
                                RecordsError.HEAD_REGISTERED_MEANWHILE,
                                "",
                                "この世帯の世帯主が、ほかの異動で既に登録されています。",
                                "内容をもう一度確認して、続柄を確かめてください。登録はされていません。")));
            default -> Optional.empty();
        };
    }
}
