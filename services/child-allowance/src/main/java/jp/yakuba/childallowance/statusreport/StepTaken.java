package jp.yakuba.childallowance.statusreport;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was done about a report.
 *
 * @param day the day, such as that on which it was handed in
 * @param note what is missing, why it is not needed, or why it was added; empty if nothing is said
 */
@Schema(name = "StatusReportStepTaken")
record StepTaken(ReportStep step, LocalDate day, String note, String recordedBy, Instant recordedAt) {}
