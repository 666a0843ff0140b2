package jp.yakuba.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The answers that are kept for repetitions of their requests, by the user and the key. */
@ApplicationScoped
class StoredAnswers {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final ObjectMapper json;

    StoredAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** The answer that was given under the key. */
    Optional<StoredAnswer> find(UnitOfWork work, String key) {
        return work.sql()
                .createQuery("""
                        select request_hash, status, headers, body from platform.idempotency_key
                        where user_id = :user and key = :key
                        """)
                .bind("user", work.operator().userId())
                .bind("key", key)
                .map((row, context) -> answer(row))
                .findOne();
    }

    /** Keeps an answer. */
    void insert(UnitOfWork work, String key, StoredAnswer answer) {
        work.sql()
                .createUpdate("""
                        insert into platform.idempotency_key (user_id, key, request_hash, status, headers, body, created_at)
                        values (:user, :key, :hash, :status, cast(:headers as jsonb), :body, :now)
                        """)
                .bind("user", work.operator().userId())
                .bind("key", key)
                .bind("hash", answer.requestHash())
                .bind("status", answer.status())
                .bind("headers", text(answer.headers()))
                .bind("body", answer.body())
                .bind("now", work.now())
                .execute();
    }

    private StoredAnswer answer(ResultSet row) throws SQLException {
        try {
            return new StoredAnswer(
                    row.getString("request_hash"),
                    row.getInt("status"),
                    json.readValue(row.getString("headers"), HEADERS),
                    row.getString("body"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored answer cannot be read", broken);
        }
    }

    /** The text of what is answered. */
    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An answer cannot be written as JSON", broken);
        }
    }
}
