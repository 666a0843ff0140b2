package jp.yakuba.dogregister;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.tenancy.TenancyContract;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DogRegisterTenancyTest extends TenancyContract {}
