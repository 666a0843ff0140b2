package jp.yakuba.platform.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of jobs that this process can do. */
@ApplicationScoped
class JobKinds {

    private final Map<String, JobKind> kinds;

    JobKinds(@All List<JobKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(JobKind::code, Function.identity()));
    }

    Optional<JobKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    JobKind get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no kind of job " + code));
    }

    Collection<JobKind> all() {
        return kinds.values();
    }
}
