package jp.yakuba.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Makes the OpenAPI document of what the scan of the resources found; runs when the service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RestContract implements OASFilter {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName CODED = DotName.createSimple(Coded.class.getName());
    private static final String BEARER = "bearer";
    private static final List<String> OF_THE_PLATFORM = List.of("/jobs", "/files", "/access", "/audit");

    private final IndexView index;
    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();

    /** Looks at the classes of the service being built. */
    public RestContract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        keepRest(api);
        var scanned = api.getComponents().getSchemas();
        api.setComponents(null);
        api.setComponents(OASFactory.createComponents());
        api.setTags(null);
        var bodies = new BodySchemas(api, scanned);
        describers().forEach(describer -> describer.describe(bodies.records()));
        bodies.describe(new BodyTypes(operations(api)));
        fragments().forEach(fragment -> fragment.describe(api));
        new FormExamples(api).describe();
        bodies.describeCodes(this::enumeration);
        new ProblemResponses(api).describe(declaredProblems());
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
        inOrder(api);
    }

    /** The screens' addresses are nobody's contract; the REST interface of the platform and of each business here is. */
    private static void keepRest(OpenAPI api) {
        var kept = Stream.concat(
                        OF_THE_PLATFORM.stream(), Rooms.businesses().stream().map(Room::root))
                .map(root -> root + "/v1/")
                .toList();
        List.copyOf(api.getPaths().getPathItems().keySet()).stream()
                .filter(path -> kept.stream().noneMatch(path::startsWith))
                .forEach(api.getPaths()::removePathItem);
    }

    /** The {@code openapi.yaml} beside each resource and of the parts of a concept, and that of this package for what all share. */
    private List<Fragment> fragments() {
        var resources = index.getAnnotations(PATH).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(path -> path.target().asClass().name().packagePrefix());
        var parts = describers().stream().flatMap(ContractSchemas::parts);
        return Stream.of(Stream.of(RestContract.class.getPackageName()), resources, parts)
                .flatMap(rooms -> rooms)
                .distinct()
                .sorted()
                .flatMap(room -> Stream.ofNullable(file(room)))
                .map(Fragment::read)
                .toList();
    }

    private URL file(String room) {
        return classes.getResource(room.replace('.', '/') + "/openapi.yaml");
    }

    private List<ContractSchemas> describers() {
        return index.getAllKnownImplementations(DotName.createSimple(ContractSchemas.class.getName())).stream()
                .map(found -> found.name().toString())
                .sorted()
                .map(this::describer)
                .toList();
    }

    private ContractSchemas describer(String name) {
        try {
            return (ContractSchemas)
                    classes.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notMade) {
            throw new IllegalStateException(name + " has no public constructor", notMade);
        }
    }

    private List<Method> operations(OpenAPI api) {
        var kept = api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(org.eclipse.microprofile.openapi.models.Operation::getOperationId)
                .collect(Collectors.toSet());
        return index.getAnnotations(DotName.createSimple(Operation.class.getName())).stream()
                .filter(operation ->
                        kept.contains(operation.value("operationId").asString()))
                .map(operation -> method(operation.target().asMethod()))
                .toList();
    }

    private Method method(MethodInfo found) {
        return Stream.of(load(found.declaringClass().name()).getDeclaredMethods())
                .filter(method -> method.getName().equals(found.name()) && !method.isSynthetic())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Class<?>> enumeration(String name) {
        return index.getAllKnownImplementations(CODED).stream()
                .map(ClassInfo::name)
                .filter(known -> known.withoutPackagePrefix().equals(name))
                .findFirst()
                .map(this::load);
    }

    private Class<?> load(DotName name) {
        try {
            return classes.loadClass(name.toString());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("No class " + name, gone);
        }
    }

    private Map<String, Set<ProblemType>> declaredProblems() {
        var declared = new HashMap<String, Set<ProblemType>>();
        for (var problems : index.getAnnotations(DotName.createSimple(Problems.class.getName()))) {
            var operation = problems.target().asMethod().annotation(DotName.createSimple(Operation.class.getName()));
            var types = EnumSet.noneOf(ProblemType.class);
            Stream.of(problems.value().asEnumArray()).map(ProblemType::valueOf).forEach(types::add);
            declared.put(operation.value("operationId").asString(), types);
        }
        return declared;
    }

    /** The same order whatever the order of the scan. */
    private static void inOrder(OpenAPI api) {
        var paths = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems()).forEach(paths::addPathItem);
        api.setPaths(paths);
        paths.getPathItems().values().forEach(RestContract::inOrder);
        inOrder(api.getComponents());
        api.setTags(api.getTags().stream()
                .sorted(Comparator.comparing(tag -> tag.getName()))
                .toList());
    }

    private static void inOrder(PathItem item) {
        item.getOperations().values().forEach(operation -> {
            if (operation.getResponses() != null) {
                var responses = OASFactory.createAPIResponses();
                new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(responses::addAPIResponse);
                operation.setResponses(responses);
            }
        });
    }

    private static void inOrder(Components components) {
        Map<String, Schema> schemas = new LinkedHashMap<>(new TreeMap<>(components.getSchemas()));
        components.setSchemas(schemas);
        components.setResponses(new LinkedHashMap<>(new TreeMap<>(components.getResponses())));
        components.setExamples(new LinkedHashMap<>(new TreeMap<>(components.getExamples())));
    }
}
