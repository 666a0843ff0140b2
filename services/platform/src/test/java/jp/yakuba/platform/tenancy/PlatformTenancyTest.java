package jp.yakuba.platform.tenancy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;

/** Every table that all services share keeps the municipalities apart. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlatformTenancyTest extends TenancyContract {}
