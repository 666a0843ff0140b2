package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.json.Json;
import org.junit.jupiter.api.Test;

class NoticeBatchTest {

    @Test
    void a_job_that_began_with_the_release_before_goes_on_where_it_was() {
        var cursor =
                Json.object().put("recipient", "0000000019").put("files", 2).put("seen", 1000);

        assertThat(NoticeBatch.position(new JobRun(new JobId(UUID.randomUUID()), Json.object(), cursor, Counts.NONE)))
                .isEqualTo(new NoticeBatch.Position("0000000019", 2, 1000));
    }
}
