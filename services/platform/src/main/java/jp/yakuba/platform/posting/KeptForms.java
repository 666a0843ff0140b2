package jp.yakuba.platform.posting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.Envelope;
import jp.yakuba.platform.vault.SealedStore;

/**
 * Keeps what a clerk has typed and posted until it is done, so that going back, loading anew, logging in again and a
 * failure lose nothing. It is encrypted, bound to the clerk who typed it, shown to nobody else, and gone after some hours
 * or when it is done, whichever is first. Passwords, codes and files are not kept.
 */
@ApplicationScoped
public class KeptForms implements SealedStore {

    private static final Set<String> SECRETS = Set.of("password", "newPassword", "again", "current", "code");
    /** More is no typing. */
    private static final int MOST_BYTES = 200_000;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final Database database;
    private final Envelope envelope;
    private final ObjectMapper json;
    private final FormInstance form;
    private final UriInfo uri;
    private final PostingSettings settings;

    KeptForms(
            Database database,
            Envelope envelope,
            ObjectMapper json,
            FormInstance form,
            UriInfo uri,
            PostingSettings settings) {
        this.database = database;
        this.envelope = envelope;
        this.json = json;
        this.form = form;
        this.uri = uri;
        this.settings = settings;
    }

    /**
     * Keeps what the form being served has posted, in a transaction of its own and before anything is done with it.
     *
     * @param page path of the page that shows it again: it asks {@link #asked}
     */
    public void keep(Operator operator, String page) {
        form.showsAgainAt(page);
        form.posted().ifPresent(key -> database.transactAll(operator, work -> keep(work, key)));
    }

    private void keep(UnitOfWork work, String key) {
        var fields = new TreeMap<>(form.fields());
        fields.keySet().removeAll(SECRETS);
        var plain = write(fields);
        if (plain.length > MOST_BYTES) {
            return;
        }
        deleteExpired(work);
        work.sql()
                .createUpdate("""
                        insert into platform.kept_form (user_id, key, action, typed, kept_at)
                        values (:user, :key, :action, :typed, :now)
                        on conflict (municipality_code, user_id, key) do update
                        set action = excluded.action, typed = excluded.typed, kept_at = excluded.kept_at
                        where kept_form.led_to is null
                        """)
                .bind("user", work.operator().userId())
                .bind("key", key)
                .bind("action", uri.getPath())
                .bind(
                        "typed",
                        envelope.seal(plain, context(work, work.operator().userId(), key)))
                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /**
     * What was typed into the form that the address of the page being served asks for; empty if it asks for none, or if
     * that is gone or another clerk's.
     *
     * @throws AlreadyDone if it has been done: the page then leads to what came of it
     */
    public Optional<Kept> asked(UnitOfWork work) {
        return form.asked().flatMap(key -> find(work, key));
    }

    private Optional<Kept> find(UnitOfWork work, String key) {
        return work.sql()
                .createQuery("""
                        select action, typed, led_to from platform.kept_form
                        where user_id = :user and key = :key and kept_at > :after
                        """)
                .bind("user", work.operator().userId())
                .bind("key", key)
                .bind("after", oldest(work))
                .map((row, context) -> {
                    var ledTo = row.getString("led_to");
                    if (ledTo != null) {
                        throw new AlreadyDone(URI.create(ledTo));
                    }
                    form.showsAgain(key);
                    var typed = envelope.open(
                            row.getBytes("typed"), context(work, work.operator().userId(), key));
                    return new Kept(row.getString("action"), read(typed));
                })
                .findOne();
    }

    /** It is done: what was typed is forgotten, and only where it led is known. */
    void done(UnitOfWork work, String key, URI ledTo) {
        work.sql()
                .createUpdate("""
                        update platform.kept_form set typed = '', led_to = :ledTo
                        where user_id = :user and key = :key
                        """)
                .bind("ledTo", ledTo.toString())
                .bind("user", work.operator().userId())
                .bind("key", key)
                .execute();
    }

    /** Forgets what is too old; returns how many. */
    public int deleteExpired(UnitOfWork work) {
        return work.sql()
                .createUpdate("delete from platform.kept_form where kept_at <= :after")
                .bind("after", oldest(work))
                .execute();
    }

    /** Instead of sealing it anew: who has typed it must type it again. */
    @Override
    public int rekey(UnitOfWork work, int limit) {
        return work.sql()
                .createUpdate("""
                        delete from platform.kept_form where (user_id, key) in (
                            select user_id, key from platform.kept_form
                            where typed <> '' and platform.sealing_key(typed) <> :current limit :limit)
                        """)
                .bind("current", envelope.currentKey())
                .bind("limit", limit)
                .execute();
    }

    private OffsetDateTime oldest(UnitOfWork work) {
        return work.now().minus(settings.keepTyped()).atOffset(ZoneOffset.UTC);
    }

    private static String context(UnitOfWork work, String userId, String key) {
        return "kept-form|" + work.municipality().value() + "|" + userId + "|" + key;
    }

    private byte[] write(Map<String, List<String>> fields) {
        try {
            return json.writeValueAsBytes(fields);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, List<String>> read(byte[] typed) {
        try {
            return json.readValue(typed, FIELDS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
