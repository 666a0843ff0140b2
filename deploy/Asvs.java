import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far each requirement of ASVS 5.0.0 of the levels 1 and 2 is met: reads asvs.csv, which is kept by hand, and makes
 * asvs.md of it.
 *
 * <p>{@code java deploy/Asvs.java check}, from the root of the repository, fails when the list is not whole, names what
 * is not there, or the page is not what it makes; {@code write} brings the page up to date.
 */
final class Asvs {

    private static final Path LIST = Path.of(System.getProperty("asvs.list", "deploy/asvs.csv"));
    private static final Path PAGE = LIST.resolveSibling("asvs.md");

    private static final String HEADER = "id,level,asks,state,where,why";
    private static final List<String> STATES = List.of("met", "met-untested", "decided", "open", "not-applicable");
    /** So many does the edition have of the levels 1 and 2, and of level 1. */
    private static final int ALL = 253;

    private static final int OF_LEVEL_1 = 70;
    private static final int LONGEST = 100;

    private static final List<String> CHAPTERS = List.of(
            "encoding", "input and business rules", "browser", "interfaces", "files", "logging in", "sessions",
            "rights", "self-contained tokens", "OAuth and OpenID", "cryptography", "connections", "configuration",
            "data", "architecture", "logs and failures", "WebRTC");

    private static final Pattern CELL = Pattern.compile("\\G(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))");
    private static final Pattern METHOD = Pattern.compile("(\\w+)#(\\w+)");
    private static final Pattern SECTION = Pattern.compile("([\\w./-]+\\.md)#([\\w-]+)");

    private final List<Row> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, List<Path>> sources;

    private Asvs() throws IOException {
        this.sources = sources();
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !List.of("check", "write").contains(arguments[0])) {
            System.err.println("usage: java deploy/Asvs.java check|write");
            System.exit(2);
        }
        var asvs = new Asvs();
        asvs.read();
        asvs.count();
        if (arguments[0].equals("write") && asvs.problems.isEmpty()) {
            Files.writeString(PAGE, asvs.page());
        } else if (asvs.problems.isEmpty() && !(Files.exists(PAGE) && Files.readString(PAGE).equals(asvs.page()))) {
            asvs.problems.add(PAGE + " is not up to date: run java deploy/Asvs.java write");
        }
        asvs.problems.forEach(System.err::println);
        System.exit(asvs.problems.isEmpty() ? 0 : 1);
    }

    /** A line of the list. */
    private record Row(String id, String level, String asks, String state, List<String> where, String why) {

        int chapter() {
            return numbers()[0];
        }

        private int[] numbers() {
            return Arrays.stream(id.split("\\.")).mapToInt(Integer::parseInt).toArray();
        }

        boolean comesAfter(Row other) {
            return Arrays.compare(numbers(), other.numbers()) > 0;
        }
    }

    private void read() throws IOException {
        var lines = Files.readAllLines(LIST);
        if (!lines.get(0).equals(HEADER)) {
            problems.add("the first line is not " + HEADER);
        }
        for (var line : lines.subList(1, lines.size())) {
            var cells = CELL.matcher(line)
                    .results()
                    .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""))
                    .toList();
            if (cells.size() != 6 || !cells.get(0).matches("[1-9]\\d?(\\.[1-9]\\d?){2}")) {
                problems.add("no line of the list: " + line);
                continue;
            }
            var where = Stream.of(cells.get(4).split(" ")).filter(place -> !place.isEmpty());
            add(new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), where.toList(), cells.get(5)));
        }
    }

    private void add(Row row) {
        require(row, rows.isEmpty() || row.comesAfter(rows.get(rows.size() - 1)), "does not come after the one before");
        require(row, row.level.matches("[12]"), "is of no level");
        require(row, !row.asks.isBlank() && row.asks.length() <= LONGEST, "does not say in a few words what it asks");
        switch (row.state) {
            case "met" -> require(row, row.where.stream().anyMatch(this::isTest), "is met and names no test");
            case "met-untested" -> require(row, !row.where.isEmpty(), "does not say where");
            case "decided", "open" -> require(row, !row.why.isBlank(), "does not say why");
            case "not-applicable" ->
                require(row, !row.why.isBlank() && row.where.isEmpty(), "says a place, or not why");
            default -> require(row, false, "has the unknown state " + row.state);
        }
        row.where.forEach(place -> require(row, isThere(place), "names what is not there: " + place));
        rows.add(row);
    }

    private void require(Row row, boolean holds, String otherwise) {
        if (!holds) {
            problems.add(row.id + " " + otherwise);
        }
    }

    private void count() {
        var first = rows.stream().filter(row -> row.level.equals("1")).count();
        if (rows.size() != ALL || first != OF_LEVEL_1) {
            problems.add("%d requirements, %d of level 1, instead of %d and %d"
                    .formatted(rows.size(), first, ALL, OF_LEVEL_1));
        }
    }

    /** A test of the build, one of the trials, or what is written under a heading, which this program looks for. */
    private boolean isTest(String place) {
        return METHOD.matcher(place).matches()
                || SECTION.matcher(place).matches()
                || place.startsWith("deploy/test-");
    }

    /** A test {@code Class#method}, a section {@code page.md#heading}, a class, or a file from the root of the repository. */
    private boolean isThere(String place) {
        var method = METHOD.matcher(place);
        if (method.matches()) {
            return sources.getOrDefault(method.group(1), List.of()).stream()
                    .anyMatch(source -> source.toString().contains("/src/test/") && has(source, method.group(2)));
        }
        var section = SECTION.matcher(place);
        if (section.matches()) {
            return isWritten(Path.of(section.group(1)), section.group(2));
        }
        return sources.containsKey(place) || Files.isRegularFile(Path.of(place));
    }

    /** Whether the page has the heading, called as in links, and something stands under it. */
    private static boolean isWritten(Path page, String heading) {
        if (!Files.isRegularFile(page)) {
            return false;
        }
        try {
            var lines = Files.readAllLines(page);
            return IntStream.range(0, lines.size())
                    .filter(line -> link(lines.get(line)).equals(heading))
                    .anyMatch(line -> lines.subList(line + 1, lines.size()).stream()
                            .filter(text -> !text.isBlank())
                            .findFirst()
                            .filter(text -> !text.startsWith("#"))
                            .isPresent());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a heading is called in links to it; nothing for a line that is none. */
    private static String link(String line) {
        return line.matches("#{1,6} .*")
                ? line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-')
                : "";
    }

    private static boolean has(Path source, String method) {
        try {
            return Files.readString(source).contains("void " + method + "(");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<Path>> sources() throws IOException {
        try (var services = Files.walk(Path.of("services"));
                var deploy = Files.walk(Path.of("deploy/src"))) {
            return Stream.concat(services, deploy)
                    .filter(file -> file.toString().endsWith(".java") && !file.toString().contains("/target/"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", "")));
        }
    }

    private String page() {
        var page = new StringBuilder("""
                # The list of ASVS 5.0, levels 1 and 2

                What the OWASP Application Security Verification Standard asks, requirement by requirement, and what there
                is of it here. The list is [asvs.csv](asvs.csv), kept by hand; this page is made of it by
                `java deploy/Asvs.java write`. A test (`IncidentsTest`) refuses a list that is not whole or names a test, a
                section, a class or a file that is not there, and a page that is not up to date.

                Ids and levels are those of **OWASP Application Security Verification Standard 5.0.0**, © The OWASP
                Foundation, [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/),
                <https://owasp.org/www-project-application-security-verification-standard/>. Its sentences are not repeated:
                `asks` says in a few words of ours what a requirement is about, and is no substitute for reading it there.
                Nobody but this project has judged.

                | state | means |
                |---|---|
                | met | a test that is named proves it, as far as a test can; where something is to be written down only, its section is named and looked for. `why` adds what is not reached |
                | met-untested | the place that is named does it, or says it; no test would notice if it went |
                | decided | not done, or done otherwise: why, and what follows from it |
                | open | not met, or nobody has shown it |
                | not-applicable | there is no such thing here |
                """);
        listed(page, "open", "Open", "what is missing");
        counts(page);
        listed(page, "decided", "Decided otherwise", "why, and what follows");
        return page.toString();
    }

    private void counts(StringBuilder page) {
        page.append("\n## Counts\n\n| chapter | ").append(String.join(" | ", STATES)).append(" | all |\n");
        page.append("|---|").append("---|".repeat(STATES.size() + 1)).append('\n');
        var lines = new LinkedHashMap<String, List<Row>>();
        IntStream.rangeClosed(1, CHAPTERS.size()).forEach(chapter -> lines.put(
                "V" + chapter + " " + CHAPTERS.get(chapter - 1),
                rows.stream().filter(row -> row.chapter() == chapter).toList()));
        lines.put("of level 1", rows.stream().filter(row -> row.level.equals("1")).toList());
        lines.put("all", rows);
        lines.forEach((name, of) -> page.append("| ").append(name).append(" | ")
                .append(STATES.stream()
                        .map(state -> String.valueOf(of.stream().filter(row -> row.state.equals(state)).count()))
                        .collect(Collectors.joining(" | ")))
                .append(" | ").append(of.size()).append(" |\n"));
    }

    private void listed(StringBuilder page, String state, String heading, String why) {
        page.append("\n## %s\n\n| id | level | asks | %s |\n|---|---|---|---|\n".formatted(heading, why));
        rows.stream().filter(row -> row.state.equals(state)).forEach(row -> page.append(
                "| %s | %s | %s | %s |\n".formatted(row.id, row.level, row.asks, row.why)));
    }
}
