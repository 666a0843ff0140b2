import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the sources of all modules say with @Requirement: every id they name, and which test methods claim which. A tag
 * on a class of tests counts for none of them: it would claim them all.
 */
final class Tags {

    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|ArchTest)\\b");
    private static final Pattern REQUIREMENT = Pattern.compile("@Requirement\\s*\\(");
    private static final Pattern ANNOTATION = Pattern.compile("\\s*(@(?!interface)[\\w.]+\\s*\\(?|\\(|\\s+)");
    private static final Pattern TYPE = Pattern.compile("\\b(class|record|interface|enum)\\s+(\\w+)");
    private static final Pattern NAME = Pattern.compile("(\\w+)\\s*\\(|(\\w+)\\s*$");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    /** An id as it stands in a source; a test method is named by its class and its name, anything else by nothing. */
    record Tag(Path file, String id, String test) {}

    /** A declaration: where its name is, and the name. */
    private record Declaration(int at, String name) {}

    final List<Tag> all = new ArrayList<>();
    private final Map<String, TreeSet<String>> testsOf = new TreeMap<>();

    Tags(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Tags::isSource).sorted().toList()) {
                read(root.relativize(file), Files.readString(file));
            }
        }
        all.stream()
                .filter(tag -> !tag.test().isEmpty())
                .forEach(tag -> testsOf.computeIfAbsent(tag.id(), any -> new TreeSet<>()).add(tag.test()));
    }

    /** The tests that claim a requirement, in the order of their names. */
    TreeSet<String> testsOf(String id) {
        return testsOf.getOrDefault(id, new TreeSet<>());
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && (path.contains("/src/test/java/") || path.contains("/src/main/java/"));
    }

    private void read(Path file, String source) {
        String code = Blank.comments(source);
        String bare = Blank.literals(code);
        List<Integer> tests = new ArrayList<>();
        for (Matcher test = TEST.matcher(bare); file.toString().contains("src/test/java/") && test.find(); ) {
            tests.add(declaration(bare, test.end()).at());
        }
        String simpleName = file.getFileName().toString().replace(".java", "");
        for (Matcher requirement = REQUIREMENT.matcher(bare); requirement.find(); ) {
            int end = closing(bare, requirement.end() - 1, '(', ')');
            Declaration declared = declaration(bare, end + 1);
            String test = tests.contains(declared.at()) ? simpleName + "#" + declared.name() : "";
            LITERAL.matcher(code.substring(requirement.end(), end))
                    .results()
                    .forEach(id -> all.add(new Tag(file, id.group(1), test)));
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
            return new Declaration(at + type.start(2), type.group(2));
        }
        Matcher name = NAME.matcher(head);
        boolean found = name.find();
        return new Declaration(at, !found ? head : name.group(1) != null ? name.group(1) : name.group(2));
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
}
