package jp.yakuba.suite;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.issuance.certifier.CertificateSettings;
import jp.yakuba.platform.access.account.DemonstrationAccounts;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.municipality.Municipalities;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.ResidentRecords;
import jp.yakuba.residentrecords.intake.IntakeOrders;
import jp.yakuba.residentrecords.measure.MeasureDesk;
import jp.yakuba.residentrecords.measure.Particulars;
import jp.yakuba.residentrecords.measure.Term;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.resident.Numbering;
import jp.yakuba.residentrecords.townlist.TownLists;
import jp.yakuba.testdata.SyntheticTown;
import jp.yakuba.testdata.TownPlan;

/** Puts the synthetic town into an empty database, on the ways that a real town's data take. */
@ApplicationScoped
class DemonstrationTown {

    private static final long SEED = 1;

    private final Database database;
    private final Municipalities municipalities;
    private final DemonstrationAccounts accounts;
    private final IntakeOrders intake;
    private final Jobs jobs;
    private final Numbering numbering;
    private final MeasureDesk measures;
    private final CertificateSettings certificates;
    private final TownLists towns;

    DemonstrationTown(
            Database database,
            Municipalities municipalities,
            DemonstrationAccounts accounts,
            IntakeOrders intake,
            Jobs jobs,
            Numbering numbering,
            MeasureDesk measures,
            CertificateSettings certificates,
            TownLists towns) {
        this.database = database;
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.intake = intake;
        this.jobs = jobs;
        this.numbering = numbering;
        this.measures = measures;
        this.certificates = certificates;
        this.towns = towns;
    }

    /** Whether the database serves no municipality yet, or a first start was broken off before its last step. */
    boolean isMissing() {
        var served = database.municipalities();
        return served.isEmpty() || (served.size() == 1 && !hasAccounts(operator(served.getFirst())));
    }

    private boolean hasAccounts(Operator operator) {
        return exists(operator, "select exists (select from platform.account)");
    }

    private boolean hasResidents(Operator operator) {
        return exists(operator, "select exists (select from resident_records.resident)");
    }

    private boolean exists(Operator operator, String question) {
        return database.transact(
                operator,
                work -> work.sql().createQuery(question).mapTo(Boolean.class).one());
    }

    private static Operator operator(MunicipalityCode municipality) {
        var rights = Set.of(RecordsPermission.PROTECTION_MANAGE, RecordsPermission.TOWN_LIST_LOAD);
        return new Operator(municipality, "demonstration", "demonstration", "", rights, "system", "");
    }

    /** Makes and loads the town; the accounts all have the password. */
    List<String> load(int residents, String password) throws IOException {
        var folder = Files.createTempDirectory("yakuba-town");
        try {
            SyntheticTown.write(new TownPlan(residents, SEED, LocalDate.now(UnitOfWork.JAPAN)), folder);
            return load(folder, password);
        } finally {
            delete(folder);
        }
    }

    private List<String> load(Path folder, String password) throws IOException {
        var town = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("town.properties"))) {
            town.load(reader);
        }
        var operator = operator(new MunicipalityCode(town.getProperty("municipality.code")));
        database.transactAll(
                operator,
                work -> municipalities.create(
                        work,
                        town.getProperty("municipality.prefecture"),
                        town.getProperty("municipality.city"),
                        true));
        loadTownList(operator, folder.resolve("town-list.csv"));
        importResidents(operator, folder.resolve("residents.csv"));
        return database.transact(operator, work -> {
            protect(work, folder.resolve("protection-measures.csv"));
            stock(work, folder.resolve("resident-record-codes.csv"));
            certificates.createDemonstration(work);
            return accounts.create(work, ResidentRecords.ROOM, password);
        });
    }

    private void loadTownList(Operator operator, Path list) throws IOException {
        try (var content = Files.newInputStream(list)) {
            database.transactAll(operator, work -> towns.load(work, content));
        }
    }

    /** Loads the residents, unless a first start that was broken off has done so or its import goes on by itself now. */
    private void importResidents(Operator operator, Path residents) throws IOException {
        var goingOn = database.transact(operator, intake::unfinished);
        if (goingOn.isPresent()) {
            succeeded(operator, goingOn.get());
        } else if (!hasResidents(operator)) {
            try (var content = Files.newInputStream(residents)) {
                succeeded(operator, intake.order(operator, "residents.csv", IntakeMode.ALL_OR_NOTHING, content));
            }
        }
    }

    private void succeeded(Operator operator, JobId job) {
        var ended = await(operator, job);
        if (ended.state() != JobState.SUCCEEDED) {
            var why = database.transact(operator, work -> jobs.findings(work, job, 5)).stream()
                    .map(found ->
                            "row %d %s".formatted(found.row(), found.finding().code()))
                    .toList();
            throw new IllegalStateException("The demonstration town could not be loaded: " + ended.state() + " " + why);
        }
    }

    private Job await(Operator operator, JobId id) {
        var working = Set.of(JobState.QUEUED, JobState.RUNNING);
        while (true) {
            var job = database.transact(operator, work -> jobs.find(work, id).orElseThrow());
            if (!working.contains(job.state())) {
                return job;
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    private void protect(UnitOfWork work, Path file) {
        for (var line : lines(file)) {
            var person = new AddresseeNumber(line.getField("宛名番号"));
            var start = LocalDate.parse(line.getField("開始年月日"));
            var offices = new Offices(
                    Boolean.parseBoolean(line.getField("閲覧")),
                    Boolean.parseBoolean(line.getField("写し交付")),
                    Boolean.parseBoolean(line.getField("附票")));
            var end = line.getField("終了年月日");
            var provisional = Boolean.parseBoolean(line.getField("仮支援"));
            measures.carryOver(work, asked(person, start, offices), provisional ? null : term(start, end));
        }
    }

    private static Particulars asked(AddresseeNumber person, LocalDate receivedOn, Offices offices) {
        return new Particulars(
                receivedOn, person, null, false, List.of(), offices, null, null, null, null, List.of(), List.of());
    }

    private static Term term(LocalDate start, String end) {
        return end.isEmpty() ? Term.from(start) : new Term(start, LocalDate.parse(end));
    }

    private void stock(UnitOfWork work, Path codes) {
        numbering.stock(
                work,
                lines(codes).stream()
                        .map(line -> new ResidentRecordCode(line.getField("住民票コード")))
                        .toList());
    }

    private static List<NamedCsvRecord> lines(Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
