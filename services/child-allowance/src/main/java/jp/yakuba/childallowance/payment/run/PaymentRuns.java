package jp.yakuba.childallowance.payment.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.tenancy.Violation;
import org.jspecify.annotations.Nullable;

/** The payment runs of a municipality. */
@ApplicationScoped
class PaymentRuns {

    private static final Sort NEWEST = Sort.descending("madeAt", "id");

    private final Rows rows;

    PaymentRuns(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<PaymentRun, UUID> {}

    /** Adds one; refuses a second one while one is open, and a second regular one of a month. */
    PaymentRun add(UnitOfWork work, PaymentRun run) {
        return Violation.translating(
                () -> {
                    rows.persistAndFlush(run);
                    return run;
                },
                constraint -> switch (constraint) {
                    case "one_open_payment_run" ->
                        refused(
                                ChildAllowanceError.PAYMENT_RUN_OPEN,
                                "記帳の済んでいない支払処理があります。",
                                "その支払処理を決裁するか取り下げてから、作成してください。");
                    case "one_regular_payment_run" ->
                        refused(ChildAllowanceError.PAYMENT_MONTH_TAKEN, "この支払期月の定時払は作成済みです。", "残りを支払うときは随時払にしてください。");
                    default -> Optional.empty();
                });
    }

    private static Optional<Refusal> refused(ErrorCode code, String message, String remedy) {
        return Optional.of(new Refusal(ProblemType.CONFLICT, Finding.error(code, "", message, remedy)));
    }

    /** The one of the id. */
    PaymentRun get(UnitOfWork work, PaymentRunId id) {
        return rows.findByIdOptional(id.value()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The one of the id, which nobody else changes until the end of the unit of work. */
    PaymentRun lock(UnitOfWork work, PaymentRunId id) {
        return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The newest first; those behind the one that the last page ended with. */
    List<RunView> list(UnitOfWork work, @Nullable PaymentRunId after, int limit) {
        var found = after == null
                ? rows.findAll(NEWEST)
                : rows.find(
                        "(madeAt, id) < (select r.madeAt, r.id from PaymentRun r where r.id = ?1)",
                        NEWEST,
                        after.value());
        return found.page(0, limit).stream().map(PaymentRun::view).toList();
    }
}
