package jp.yakuba.childallowance.payment.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.yakuba.childallowance.payment.ActId;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 不納欠損 as they are kept: facts, written once. */
@ApplicationScoped
class WriteOffs {

    void propose(UnitOfWork work, AddresseeNumber recipient, WriteOffRequest asked, long amount) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.write_off (recipient, entry_number, cause, amount, reason, recorded_by,
                            recorded_by_name, recorded_at)
                        select :recipient, coalesce(max(entry_number), 0) + 1, :cause, :amount, :reason, :by, :name, :at
                        from child_allowance.write_off where recipient = :recipient
                        """)
                .bind("recipient", recipient.value())
                .bind("cause", asked.cause().code())
                .bind("amount", amount)
                .bind("reason", asked.reason().strip())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
    }

    /** @param act what books it; null where it is refused */
    void decide(UnitOfWork work, AddresseeNumber recipient, int entry, WriteOffDecision decision, @Nullable ActId act) {
        var reason = decision.reason();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.write_off_decision (recipient, entry_number, accepted, reason, act_id,
                            decided_on, decided_by, decided_by_name)
                        values (:recipient, :entry, :accepted, :reason, cast(:act as uuid), :on, :by, :name)
                        """)
                .bind("recipient", recipient.value())
                .bind("entry", entry)
                .bind("accepted", decision.accepted())
                .bind("reason", reason == null || reason.isBlank() ? null : reason.strip())
                .bind("act", act)
                .bind("on", work.today())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .execute();
    }

    /** Those of a recipient, the newest first. */
    List<WriteOff> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select w.*, d.accepted, d.reason as refusal, d.decided_on
                        from child_allowance.write_off w
                        left join child_allowance.write_off_decision d using (municipality_code, recipient, entry_number)
                        where w.recipient = :recipient order by w.entry_number desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> writeOff(row))
                .list();
    }

    private static WriteOff writeOff(ResultSet row) throws SQLException {
        return new WriteOff(
                row.getInt("entry_number"),
                Coded.find(WriteOffCause.class, row.getString("cause")).orElseThrow(),
                row.getLong("amount"),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(UnitOfWork.JAPAN)
                        .toLocalDate(),
                row.getObject("accepted", Boolean.class),
                row.getString("refusal"),
                row.getObject("decided_on", LocalDate.class));
    }
}
