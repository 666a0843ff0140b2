package jp.yakuba.platform.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.files.StoredFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job as JSON.
 *
 * @param state in lower case: {@code queued}, {@code running}, {@code cancelling}, {@code cancelled}, {@code succeeded},
 *     {@code failed}
 * @param total items in all; missing if not known yet
 * @param percent missing if the total is not known yet
 * @param problem why it failed
 * @param incident number of the failure in the log
 * @param results files it has made; only on the job itself, not in lists
 */
@Schema(name = "Job")
record JobBody(
        String id,
        String kind,
        String title,
        String state,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant notBefore,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Counts counts,
        @Nullable Long total,
        @Nullable Integer percent,
        String note,
        @Nullable ProblemBody problem,
        @Nullable String incident,
        @Nullable List<ResultBody> results) {

    /** Why a job failed. */
    @Schema(name = "JobProblem")
    record ProblemBody(String code, String message, String remedy) {
        static @Nullable ProblemBody of(@Nullable Finding finding) {
            return finding == null ? null : new ProblemBody(finding.code(), finding.message(), finding.remedy());
        }
    }

    /** A file that a job has made. */
    @Schema(name = "JobResult")
    record ResultBody(String id, String name, String mediaType, long size, String href) {
        static ResultBody of(StoredFile file) {
            return new ResultBody(
                    file.id().toString(), file.name(), file.mediaType(), file.size(), "/files/v1/files/" + file.id());
        }
    }

    static JobBody of(Job job) {
        return of(job, null);
    }

    static JobBody of(Job job, @Nullable List<StoredFile> results) {
        return new JobBody(
                job.id().toString(),
                job.kind(),
                job.title(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.userId(),
                job.submittedAt(),
                job.notBefore(),
                job.startedAt(),
                job.endedAt(),
                job.counts(),
                job.total(),
                job.percent().isPresent() ? job.percent().getAsInt() : null,
                job.note(),
                ProblemBody.of(job.problem()),
                job.incident(),
                results == null ? null : results.stream().map(ResultBody::of).toList());
    }
}
