package jp.yakuba.office.intake;

import java.net.URI;
import jp.yakuba.platform.jobs.JobId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * An import that is ordered.
 *
 * @param job where it is watched
 */
public record OrderedImport(JobId job) {

    /** The answer to who ordered it. */
    public static RestResponse<OrderedImport> as(JobId job) {
        return ResponseBuilder.create(Status.ACCEPTED, new OrderedImport(job))
                .location(URI.create("/jobs/v1/jobs/" + job))
                .build();
    }
}
