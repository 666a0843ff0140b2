package jp.yakuba.platform.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneOffset;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** From where each account has been entered with all that was asked for. */
@ApplicationScoped
public class KnownTerminals {

    /** Whether the account was entered from there within this time. */
    boolean knows(UnitOfWork work, String userId, String terminal, Duration within) {
        return work.sql()
                .createQuery("""
                        select exists (select from platform.known_terminal
                            where user_id = :userId and terminal = :terminal and entered_at > :since)
                        """)
                .bind("userId", userId)
                .bind("terminal", terminal)
                .bind("since", work.now().minus(within).atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one();
    }

    /** The operator's account has been entered at the operator's terminal. */
    public void enter(UnitOfWork work, String userId) {
        work.sql()
                .createUpdate("""
                        insert into platform.known_terminal (user_id, terminal, entered_at)
                        values (:userId, :terminal, :now)
                        on conflict (municipality_code, user_id, terminal) do update set entered_at = excluded.entered_at
                        """)
                .bind("userId", userId)
                .bind("terminal", work.operator().terminal())
                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The password is another one: whoever knew the old one is a stranger now. */
    void forget(UnitOfWork work, String userId) {
        work.sql()
                .createUpdate("delete from platform.known_terminal where user_id = :userId")
                .bind("userId", userId)
                .execute();
    }
}
