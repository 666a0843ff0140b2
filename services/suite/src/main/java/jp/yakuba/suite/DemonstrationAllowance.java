package jp.yakuba.suite;

import io.quarkus.runtime.ApplicationLifecycleManager;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.DemonstrationClaims;
import jp.yakuba.childallowance.payment.demonstration.DemonstrationPayments;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.DemonstrationAccounts;
import jp.yakuba.platform.municipality.Municipalities;
import jp.yakuba.platform.municipality.Municipality;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.jboss.logging.Logger;

/**
 * The desk of child allowance in the demonstration town: its accounts, claims of families there, and what they were paid up to now.
 * Also a town that was made before there was such a desk gets it.
 */
@ApplicationScoped
class DemonstrationAllowance {

    private static final Logger LOG = Logger.getLogger(DemonstrationAllowance.class);
    private static final DemonstrationClaims.Staff STAFF = new DemonstrationClaims.Staff(
            new DemonstrationClaims.Member("clerk3", "窓口 六花"),
            new DemonstrationClaims.Member("clerk4", "窓口 七海"),
            new DemonstrationClaims.Member("approver2", "決裁 八重"));
    private static final String SUBSCRIBER = "child-allowance.people";

    /** How often it is looked whether the people of the town are known at the desk, before that is left for the next start. */
    private static final int LOOKS = 300;

    private static final long PAUSE = 1_000_000_000;

    private final Database database;
    private final Municipalities municipalities;
    private final DemonstrationAccounts accounts;
    private final DemonstrationClaims claims;
    private final DemonstrationPayments payments;

    DemonstrationAllowance(
            Database database,
            Municipalities municipalities,
            DemonstrationAccounts accounts,
            DemonstrationClaims claims,
            DemonstrationPayments payments) {
        this.database = database;
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.claims = claims;
        this.payments = payments;
    }

    /** Opens the desk, unless it is open; its claims are made when the people are known, while others work already. */
    void open(String password) {
        town().ifPresent(town -> {
            makeAccounts(town, password);
            Thread.ofPlatform().daemon().name("demonstration-claims").start(() -> claimOrTell(town));
        });
    }

    private void claimOrTell(MunicipalityCode town) {
        try {
            makeClaims(town);
            payments.make(town);
        } catch (RuntimeException broken) {
            if (!ApplicationLifecycleManager.isVmShuttingDown()) {
                LOG.warn("The demonstration has not all of child allowance; the next start tries again", broken);
            }
        }
    }

    /** The demonstration town; never a municipality whose data are its own. */
    Optional<MunicipalityCode> town() {
        var served = municipalities.all();
        return served.size() == 1 && served.getFirst().demonstration()
                ? Optional.of(served.getFirst()).map(Municipality::code)
                : Optional.empty();
    }

    /** Makes the accounts, unless they are there; all have the password. */
    void makeAccounts(MunicipalityCode town, String password) {
        var operator = Operator.system(town, "demonstration");
        if (!hasAccounts(operator)) {
            database.transactAll(
                    operator, work -> accounts.createDesk(work, ChildAllowance.ROOM, "子育て支援課", password, desk()));
        }
    }

    private static List<DemonstrationAccounts.Desk> desk() {
        return List.of(
                new DemonstrationAccounts.Desk(
                        STAFF.clerk().userId(), STAFF.clerk().name(), Role.CLERK),
                new DemonstrationAccounts.Desk(
                        STAFF.reviewer().userId(), STAFF.reviewer().name(), Role.CLERK),
                new DemonstrationAccounts.Desk(
                        STAFF.approver().userId(), STAFF.approver().name(), Role.APPROVER));
    }

    private boolean hasAccounts(Operator operator) {
        return database.transact(operator, work -> work.sql()
                .createQuery("select exists (select from platform.account where user_id = :clerk)")
                .bind("clerk", STAFF.clerk().userId())
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * Makes the claims as soon as the people of the town are known, which the resident records tell in their own time.
     *
     * @return how many were made
     */
    int makeClaims(MunicipalityCode town) {
        if (!claims.areMissing(town)) {
            return 0;
        }
        for (var look = 0; look < LOOKS && !knowsPeople(town); look++) {
            LockSupport.parkNanos(PAUSE);
        }
        return knowsPeople(town) ? claims.make(town, STAFF) : 0;
    }

    /** Whether everything that the resident records have told so far was taken in. */
    private boolean knowsPeople(MunicipalityCode town) {
        return database.transact(Operator.system(town, "demonstration"), work -> work.sql()
                .createQuery("""
                        select not exists (select from platform.event_outbox) and exists (
                            select from platform.event_subscription
                            where subscriber = :subscriber and snapshot is null and position > 0
                              and position >= (select coalesce(max(position), 0) from platform.event))
                        """)
                .bind("subscriber", SUBSCRIBER)
                .mapTo(Boolean.class)
                .one());
    }
}
