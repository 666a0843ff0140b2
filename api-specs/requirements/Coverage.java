import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tests prove which requirement, and how far it stands: reads @Requirement on the test methods of all modules and
 * the column state of 001.csv, which is kept by hand, and keeps 001-coverage.csv beside it. A tag on a class of tests
 * counts for none of them: it would claim them all.
 *
 * <p>{@code java api-specs/requirements/Coverage.java check} fails when a source names a requirement that is not there,
 * when a requirement has lost its last test, when a test claims one that is absent, or when one that stands partly does
 * not say what is missing; {@code write} brings the table up to date.
 */
final class Coverage {

    private static final Path HERE = Path.of(System.getProperty("coverage.directory", "api-specs/requirements"));
    private static final Path ROOT = HERE.toAbsolutePath().normalize().getParent().getParent();
    private static final Pattern LIST = Pattern.compile("\\d{3}(-forms)?\\.csv");
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|ArchTest)\\b");
    private static final Pattern REQUIREMENT = Pattern.compile("@Requirement\\s*\\(");
    private static final Pattern ANNOTATION = Pattern.compile("\\s*(@(?!interface)[\\w.]+\\s*\\(?|\\(|\\s+)");
    private static final Pattern TYPE = Pattern.compile("\\b(class|record|interface|enum)\\s+(\\w+)");
    private static final Pattern NAME = Pattern.compile("(\\w+)\\s*\\(|(\\w+)\\s*$");
    private static final Set<String> STATES =
            Set.of("done", "partly", "absent", "optional-absent", "prohibited-absent");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !List.of("check", "write").contains(arguments[0])) {
            System.err.println("usage: java api-specs/requirements/Coverage.java check|write");
            System.exit(2);
        }
        Coverage coverage = new Coverage();
        coverage.readSources();
        List<String> problems = new ArrayList<>(coverage.problems);
        for (Path edition : coverage.lists()) {
            problems.addAll(coverage.untrue(edition));
            Path table = HERE.resolve(edition.getFileName().toString().replace(".csv", "-coverage.csv"));
            String now = coverage.table(edition);
            if (arguments[0].equals("write")) {
                Files.writeString(table, now);
            } else if (Files.exists(table)) {
                problems.addAll(lost(Files.readString(table), now));
                if (!Files.readString(table).equals(now)) {
                    System.out.println(table.getFileName() + " is not up to date: run Coverage.java write");
                }
            }
        }
        problems.forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    private final Map<String, TreeSet<String>> testsOf = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Path> known = new LinkedHashMap<>();

    private List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(HERE)) {
            return files.filter(file -> LIST.matcher(file.getFileName().toString()).matches()).sorted().toList();
        }
    }

    private void readSources() throws IOException {
        for (Path list : lists()) {
            ids(list).forEach(id -> known.put(id, list));
        }
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(Coverage::isSource).sorted().toList()) {
                read(file);
            }
        }
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && (path.contains("/src/test/java/") || path.contains("/src/main/java/"));
    }

    private static List<String> ids(Path list) throws IOException {
        return Files.readAllLines(list).stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    }

    /** A requirement: its id, how far it stands, what is missing; both blank in a list without these columns. */
    private record Row(String id, String state, String missing) {}

    private static List<Row> rows(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list);
        List<String> header = List.of(lines.getFirst().split(","));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", header.size()))
                .map(cells -> new Row(cells[0], cell(header, cells, "state"), cell(header, cells, "missing")))
                .toList();
    }

    private static String cell(List<String> header, String[] cells, String column) {
        int at = header.indexOf(column);
        return at < 0 ? "" : cells[at];
    }

    /** A declaration: where its name is, where its body begins. */
    private record Declaration(int at, String name, boolean type, int body) {}

    private void read(Path file) throws IOException {
        String source = Files.readString(file);
        String code = Blank.comments(source);
        String bare = Blank.literals(code);
        List<Declaration> tests = new ArrayList<>();
        for (Matcher test = TEST.matcher(bare); test.find(); ) {
            tests.add(declaration(bare, test.end()));
        }
        boolean counts = file.toString().contains("/src/test/java/");
        String simpleName = file.getFileName().toString().replace(".java", "");
        for (Matcher requirement = REQUIREMENT.matcher(bare); requirement.find(); ) {
            int end = closing(bare, requirement.end() - 1, '(', ')');
            Declaration declared = declaration(bare, end + 1);
            for (Matcher id = LITERAL.matcher(code.substring(requirement.end(), end)); id.find(); ) {
                if (!known.containsKey(id.group(1))) {
                    problems.add(ROOT.relativize(file) + " names the unknown requirement " + id.group(1));
                }
                tests.stream()
                        .filter(test -> counts && test.at() == declared.at())
                        .forEach(test -> testsOf.computeIfAbsent(id.group(1), any -> new TreeSet<>())
                                .add(simpleName + "#" + test.name()));
            }
        }
    }

    /** The declaration that follows, past further annotations. */
    private static Declaration declaration(String bare, int from) {
        int at = from;
        Matcher annotation = ANNOTATION.matcher(bare);
        while (annotation.find(at) && annotation.start() == at) {
            at = annotation.end();
            at = bare.charAt(at - 1) == '(' ? closing(bare, at - 1, '(', ')') + 1 : at;
        }
        int end = at;
        while ("{;=".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        String head = bare.substring(at, end);
        Matcher type = TYPE.matcher(head);
        if (type.find()) {
            return new Declaration(at + type.start(2), type.group(2), true, bare.indexOf('{', at));
        }
        Matcher name = NAME.matcher(head);
        boolean found = name.find();
        return new Declaration(at, !found ? head : name.group(1) != null ? name.group(1) : name.group(2), false, end);
    }

    private static int closing(String bare, int open, char opens, char closes) {
        int depth = 0;
        for (int i = open; i < bare.length(); i++) {
            depth += bare.charAt(i) == opens ? 1 : bare.charAt(i) == closes ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("no closing " + closes);
    }

    private String table(Path list) throws IOException {
        StringBuilder table = new StringBuilder("requirement,tests,state,names\n");
        for (Row row : rows(list)) {
            TreeSet<String> tests = testsOf.getOrDefault(row.id(), new TreeSet<>());
            table.append(row.id()).append(',').append(tests.size()).append(',').append(row.state()).append(',')
                    .append(String.join(" ", tests)).append('\n');
        }
        return table.toString();
    }

    /** What the column state says and the tests do not bear out, or the other way round. */
    private List<String> untrue(Path list) throws IOException {
        List<String> found = new ArrayList<>();
        for (Row row : rows(list)) {
            boolean tested = testsOf.containsKey(row.id());
            if (row.state().isEmpty()) {
                continue;
            }
            if (!STATES.contains(row.state())) {
                found.add(row.id() + " has the unknown state " + row.state());
            } else if (row.state().endsWith("absent") && !row.state().startsWith("prohibited") && tested) {
                found.add(row.id() + " is " + row.state() + ", but tests claim it: " + testsOf.get(row.id()));
            } else if (row.state().equals("partly") == row.missing().isEmpty()) {
                found.add(row.id() + " is " + row.state() + " and must " + (row.missing().isEmpty() ? "" : "not ")
                        + "say what is missing");
            }
        }
        return found;
    }

    private static List<String> lost(String before, String now) {
        Map<String, Integer> counts = counts(now);
        return counts(before).entrySet().stream()
                .filter(row -> row.getValue() > 0 && counts.getOrDefault(row.getKey(), 0) == 0)
                .map(row -> row.getKey() + " has lost its last test")
                .toList();
    }

    private static Map<String, Integer> counts(String table) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.lines().skip(1).map(line -> line.split(",")).forEach(row -> counts.put(row[0], Integer.parseInt(row[1])));
        return counts;
    }

    /** The source with comments or the insides of literals made blank, of the same length. */
    private static final class Blank {
        private static final Pattern TOKENS = Pattern.compile(
                "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?:\\\\.|.)*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
                Pattern.DOTALL);

        static String comments(String source) {
            return replaced(source, true);
        }

        static String literals(String source) {
            return replaced(source, false);
        }

        private static String replaced(String source, boolean comments) {
            return TOKENS.matcher(source).replaceAll(token -> {
                String text = token.group();
                boolean comment = text.startsWith("/");
                return Matcher.quoteReplacement(comment == comments ? blank(text) : text);
            });
        }

        /** As many chars, also for a character that has two. */
        private static String blank(String text) {
            StringBuilder blank = new StringBuilder();
            text.chars().forEach(unit -> blank.append(unit == '\n' ? '\n' : ' '));
            return blank.toString();
        }
    }
}
