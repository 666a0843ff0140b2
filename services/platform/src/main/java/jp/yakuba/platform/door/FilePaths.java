package jp.yakuba.platform.door;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paths on which files are taken as they come. A star stands for one step of a path: the number of what is sent. */
final class FilePaths {

    private final List<Pattern> patterns;

    FilePaths(Set<String> paths) {
        patterns = paths.stream().map(FilePaths::pattern).toList();
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(Stream.of(path.split("/", -1))
                .map(step -> step.equals("*") ? "[^/]+" : Pattern.quote(step))
                .collect(Collectors.joining("/")));
    }

    boolean matches(String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }
}
