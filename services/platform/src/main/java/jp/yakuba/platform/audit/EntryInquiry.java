package jp.yakuba.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** One entry in full, and whether it still is what was sealed. */
@ApplicationScoped
class EntryInquiry {

    private final LogReading reading;
    private final AuditLog log;
    private final AuditNames names;
    private final Audit audit;

    EntryInquiry(LogReading reading, AuditLog log, AuditNames names, Audit audit) {
        this.reading = reading;
        this.log = log;
        this.names = names;
        this.audit = audit;
    }

    /** Whether a checkpoint holds the entry, and as it is. */
    enum Seal {
        WAITING("封印待ち（数秒で封印されます）", "info"),
        INTACT("封印のとおりです", "success"),
        BROKEN("封印された内容と違います", "error"),
        MISSING("どの封印にもありません", "error");

        private final String label;
        private final String look;

        Seal(String label, String look) {
            this.label = label;
            this.look = look;
        }

        public String label() {
            return label;
        }

        public String look() {
            return look;
        }
    }

    /** An entry with the others of its request. */
    record Viewed(EntryView view, Seal seal, List<EntryView> others) {}

    Viewed view(UnitOfWork work, long id) {
        var entry = reading.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var others = reading.ofTheSameRequest(work, entry);
        var seal = seal(work, entry);
        audit.record(work, AuditEntry.of("audit.view").subject(new Subject("entry", String.valueOf(id))));
        return new Viewed(
                new EntryView(entry, names),
                seal,
                others.stream().map(other -> new EntryView(other, names)).toList());
    }

    private Seal seal(UnitOfWork work, LoggedEntry entry) {
        if (Checkpoints.isWaiting(work.sql(), entry.id())) {
            return Seal.WAITING;
        }
        return isIntact(work, entry)
                .map(intact -> intact ? Seal.INTACT : Seal.BROKEN)
                .orElse(Seal.MISSING);
    }

    private Optional<Boolean> isIntact(UnitOfWork work, LoggedEntry entry) {
        return Checkpoints.holding(work.sql(), entry.id(), entry.occurredAt())
                .flatMap(held -> log.findStored(work.sql(), entry.id()).map(stored -> stored.is(held.leafHash())));
    }
}
