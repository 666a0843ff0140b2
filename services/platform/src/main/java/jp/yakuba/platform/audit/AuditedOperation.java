package jp.yakuba.platform.audit;

/** An operation that the audit log is told of. Each room has an enum of its own; what it is called is in {@code /audit/names-<room>.csv}. */
public interface AuditedOperation {

    /** As it is stored, and signed, so that it never changes: {@code resident.view}. */
    String code();
}
