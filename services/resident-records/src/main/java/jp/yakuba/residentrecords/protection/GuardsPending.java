package jp.yakuba.residentrecords.protection;

import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Somebody asks who is guarded, and a measure or an address of a protected person has changed since that was derived, or
 * the municipality has decided otherwise on former dwellings. Who
 * knows addresses derives it anew in this transaction, before the question is answered.
 *
 * @param work of who asks
 */
public record GuardsPending(UnitOfWork work) {}
