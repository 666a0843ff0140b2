package jp.yakuba.dogregister.dog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.yakuba.dogregister.DogRegisterError;
import jp.yakuba.dogregister.DogRegisterOperation;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The dogs that are registered. What is done to them, and who looks at one, is in the audit log. */
@ApplicationScoped
class Dogs {

    private static final String SELECT =
            "select tag, name, keeper_name, keeper_address, keeper_protected from dog_register.dog";

    private final Audit audit;
    private final Outbox outbox;

    Dogs(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Registers a dog and tells the other businesses; refuses a tag that another dog wears. */
    void register(UnitOfWork work, Dog dog) {
        var added = work.sql()
                .createUpdate("""
                        insert into dog_register.dog (tag, name, keeper_name, keeper_address, keeper_protected,
                            registered_at, registered_by)
                        values (:tag, :name, :keeper, :address, :protected, :now, :by) on conflict do nothing
                        """)
                .bind("tag", dog.tag().value())
                .bind("name", dog.name())
                .bind("keeper", dog.keeper().name())
                .bind("address", dog.keeper().address())
                .bind("protected", dog.keeper().protectedPerson())
                .bind("now", work.now().atOffset(ZoneOffset.UTC))
                .bind("by", work.operator().userId())
                .execute();
        if (added == 0) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(DogRegisterError.TAG_TAKEN, "tag", "この鑑札番号の犬は登録されています。", "鑑札を見て入力し直してください。"));
        }
        audit.record(work, AuditEntry.of(DogRegisterOperation.REGISTER).subject(subject(dog.tag())));
        var told = Json.object().put("tag", dog.tag().value());
        outbox.publish(work, new Event("dog-register.dog-registered", dog.tag().value(), told));
    }

    /** The dog of a tag. */
    Optional<Dog> find(UnitOfWork work, Tag tag) {
        var found = work.sql()
                .createQuery(SELECT + " where tag = :tag")
                .bind("tag", tag.value())
                .map((row, context) -> dog(row))
                .findOne();
        found.ifPresent(dog ->
                audit.record(work, AuditEntry.of(DogRegisterOperation.VIEW).subject(subject(tag))));
        return found;
    }

    /** The last ones registered. */
    List<Dog> newest(UnitOfWork work, int most) {
        var dogs = work.sql()
                .createQuery(SELECT + " order by registered_at desc, tag limit :most")
                .bind("most", most)
                .map((row, context) -> dog(row))
                .list();
        audit.record(work, AuditEntry.of(DogRegisterOperation.VIEW).records(dogs.size()));
        return dogs;
    }

    private static Dog dog(ResultSet row) throws SQLException {
        var keeper = new Keeper(
                row.getString("keeper_name"), row.getString("keeper_address"), row.getBoolean("keeper_protected"));
        return new Dog(new Tag(row.getString("tag")), row.getString("name"), keeper);
    }

    private static Subject subject(Tag tag) {
        return new Subject("dog", tag.value());
    }
}
