package jp.yakuba.childallowance.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.childallowance.claim.claimed.Employment;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 被用者区分 of recipients: as they were notified of it last since they claimed, or else as they claimed. */
@ApplicationScoped
public class Employments {

    /** As of the day {@code :employedOn}, of the entitlement {@code e} and its claim {@code l}; null if it was never asked. */
    public static final String AS_OF = """
            coalesce(
                (select n.employment from child_allowance.change_notification n
                 where n.recipient = e.recipient and n.employment is not null and n.changed_on <= :employedOn
                   and n.changed_on >= cast(l.content #>> '{claim,date}' as date)
                 order by n.changed_on desc, n.entry_number desc limit 1),
                l.content #>> '{claimant,employment}')
            """;

    /**
     * Of a recipient today.
     *
     * @param known in which class; empty if it was never asked
     */
    public record Standing(Optional<Employment> known) {}

    /** That of a recipient; empty of who is none, and of facilities and corporations. */
    public Optional<Standing> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("select " + AS_OF + """
                         as employment
                        from child_allowance.entitlement e
                        join child_allowance.claim l using (municipality_code, claim_id)
                        join child_allowance.certification c using (municipality_code, claim_id)
                        where e.recipient = :recipient and c.entitled_as not in ('facility', 'corporate-guardian')
                        order by e.months desc limit 1
                        """)
                .bind("employedOn", work.today())
                .bind("recipient", recipient.value())
                .map((row, context) -> new Standing(Optional.ofNullable(row.getString("employment"))
                        .flatMap(code -> Coded.find(Employment.class, code))))
                .findOne();
    }
}
