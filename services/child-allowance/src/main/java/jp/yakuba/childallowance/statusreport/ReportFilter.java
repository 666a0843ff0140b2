package jp.yakuba.childallowance.statusreport;

import org.jspecify.annotations.Nullable;

/**
 * Which reports of a year.
 *
 * @param state only those in it; null for all
 * @param kind only those filed for that; null for all
 * @param overdue only those that are not there though the term is past
 */
record ReportFilter(
        ReportYear year,
        @Nullable ReportState state,
        @Nullable ReportKind kind,
        boolean overdue) {}
