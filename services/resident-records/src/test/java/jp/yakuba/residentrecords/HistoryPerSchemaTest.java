package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.platform.DatabaseOfBefore;
import jp.yakuba.platform.migration.SchemaPerRoom;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each schema keeps its history itself. Databases of before, when all schemas had one, are carried over at the first start
 * with all that is in them.
 */
class HistoryPerSchemaTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Predicate<String> WITHOUT_THE_NEWEST_OF_THE_PLATFORM =
            Pattern.compile("/V1_1[2-9][0-9]__").asPredicate().negate();

    private static @Nullable DatabaseOfBefore asBefore;

    @SuppressWarnings("NullAway.Init")
    private DatabaseOfBefore database;

    @BeforeEach
    void an_empty_database() throws SQLException {
        database = DatabaseOfBefore.empty(nextName());
    }

    private static String nextName() {
        return "history_per_schema_" + DATABASES.incrementAndGet();
    }

    @Test
    void a_new_database_gets_a_history_in_each_schema_and_none_elsewhere() {
        start();

        assertThat(histories()).containsExactly("platform", "resident_records");
        assertThat(done("platform")).first().asString().startsWith("1.01 tenancy SQL ");
        assertThat(done("platform")).allMatch(migration -> migration.startsWith("1."));
        assertThat(done("resident_records")).first().asString().startsWith("2.01 residents SQL ");
        assertThat(done("resident_records")).allMatch(migration -> migration.startsWith("2."));
        assertThat(texts("select nspname from pg_namespace where nspname like '%begins'"))
                .isEmpty();
    }

    @Test
    void a_database_of_one_history_is_carried_over_whole() throws SQLException {
        // Given
        startAsBefore();
        enterATown();
        var before = done("public");

        // When
        start();

        // Then
        assertThat(histories()).containsExactly("platform", "resident_records");
        assertThat(done("platform", "resident_records")).containsExactlyInAnyOrderElementsOf(before);
        assertThat(towns()).containsExactly("試験市");
    }

    @Test
    void a_carried_over_database_is_the_same_as_a_new_one() throws SQLException {
        // Given
        startAsBefore();
        start();
        var carriedOver = withoutTimes(done("platform", "resident_records"));

        // When
        an_empty_database();
        start();

        // Then
        assertThat(withoutTimes(done("platform", "resident_records"))).isEqualTo(carriedOver);
    }

    @Test
    void a_migration_of_the_platform_may_come_after_those_of_a_business() {
        // Given
        startAsBefore(WITHOUT_THE_NEWEST_OF_THE_PLATFORM);
        assertThat(done("public")).noneMatch(migration -> migration.startsWith("1.120 "));

        // When
        start(database.configuration().outOfOrder(false));

        // Then
        assertThat(done("platform")).anyMatch(migration -> migration.startsWith("1.120 "));
    }

    @Test
    void a_second_start_changes_nothing() throws SQLException {
        // Given
        startAsBefore();
        start();
        var before = everything();

        // When
        start();

        // Then
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void who_is_stopped_while_carrying_over_has_changed_nothing_and_goes_on_at_the_next_start() throws SQLException {
        // Given: the rows of the second schema cannot be written, when those of the first are.
        startAsBefore();
        var before = done("public");
        execute("create table resident_records.flyway_schema_history (something_else text)");

        // When
        assertThatThrownBy(this::start).isInstanceOf(FlywayException.class);

        // Then
        assertThat(done("public")).isEqualTo(before);
        assertThat(histories()).doesNotContain("platform");

        execute("drop table resident_records.flyway_schema_history");
        start();
        assertThat(done("platform", "resident_records")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void who_is_stopped_after_the_first_migration_of_a_schema_goes_on_at_the_next_start() {
        // Given
        execute("create schema platform_begins");
        DatabaseOfBefore.migrate(
                file -> file.contains("/platform/"),
                database.configuration().schemas("platform_begins").target("next"));
        assertThat(done("platform_begins")).singleElement().asString().startsWith("1.01 ");

        // When
        start();

        // Then
        assertThat(histories()).containsExactly("platform", "resident_records");
        assertThat(done("platform")).hasSizeGreaterThan(20).first().asString().startsWith("1.01 ");
    }

    @Test
    void of_several_that_start_at_once_on_a_new_database_one_begins() {
        startThree();
    }

    @Test
    void of_several_that_start_at_once_on_a_database_of_before_one_carries_over() throws SQLException {
        startAsBefore();
        startThree();
    }

    private void startThree() {
        var ofThisTest = Thread.currentThread().getContextClassLoader();
        var starts = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    Thread.currentThread().setContextClassLoader(ofThisTest);
                    start();
                }))
                .limit(3)
                .toList();
        assertThat(starts).allSatisfy(one -> assertThat(one.join()).isNull());
        assertThat(histories()).containsExactly("platform", "resident_records");
        assertThat(done("platform")).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    /** As the service does it. */
    private void start() {
        start(database.configuration());
    }

    private static void start(FluentConfiguration configuration) {
        new SchemaPerRoom().customize(configuration);
        configuration.load().migrate();
    }

    /** As it was done when there was one history for all; done once, and copied for each test that begins with it. */
    private void startAsBefore() throws SQLException {
        var whole = asBefore;
        if (whole == null) {
            whole = database;
            startAsBefore(_ -> true);
            asBefore = whole;
        }
        database = whole.copy(nextName());
    }

    private void startAsBefore(Predicate<String> files) {
        DatabaseOfBefore.migrate(files, database.configuration().schemas("public"));
    }

    private void enterATown() {
        database.owner().useTransaction(sql -> {
            sql.execute("select set_config('yakuba.municipality', '131016', true)");
            sql.execute("insert into platform.municipality (prefecture, name) values ('東京都', '試験市')");
        });
    }

    private List<String> towns() {
        return texts("select name from platform.municipality_names()");
    }

    private List<String> histories() {
        return texts(
                "select relnamespace::regnamespace from pg_class where relname = 'flyway_schema_history' order by 1");
    }

    private List<String> done(String... schemas) {
        return Stream.of(schemas)
                .flatMap(schema ->
                        texts("select concat_ws(' ', version, description, type, checksum, success, installed_on)"
                                        + " from " + schema + ".flyway_schema_history order by installed_rank")
                                .stream())
                .toList();
    }

    private static List<String> withoutTimes(List<String> done) {
        return done.stream()
                .map(migration -> migration.replaceFirst(" [^ ]+ [^ ]+$", ""))
                .toList();
    }

    /** The histories to the last byte, and every table and function there is. */
    private List<String> everything() {
        return Stream.of(
                        "select h::text from platform.flyway_schema_history h order by 1",
                        "select h::text from resident_records.flyway_schema_history h order by 1",
                        "select oid::regclass::text from pg_class order by oid",
                        "select nspname from pg_namespace order by oid")
                .flatMap(query -> texts(query).stream())
                .toList();
    }

    private void execute(String statement) {
        database.owner().useHandle(sql -> sql.execute(statement));
    }

    private List<String> texts(String query) {
        return database.owner()
                .withHandle(sql -> sql.createQuery(query).mapTo(String.class).list());
    }
}
