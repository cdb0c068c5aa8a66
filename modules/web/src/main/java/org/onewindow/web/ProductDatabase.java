package org.onewindow.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The one data source of the product, {@code java:app/jdbc/onewindow}. Its address comes from the
 * configuration keys {@code db.url}, {@code db.user} and {@code db.password}, that is, from the
 * environment variables {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD} or from system
 * properties; so the same WAR runs on the embedded database, on MySQL and on MariaDB.
 *
 * <p>READ_COMMITTED, because what a use case reads after it waited for a lock must be what the
 * winner wrote. The server's own key store is no client certificate of ours: presented as one, it
 * makes MySQL drop the line. The driver keeps parsed statements and believes its own record of the
 * session's isolation and read-only mode, which nobody changes behind its back: else it asks the
 * database for both around every batch and every use of a connection. It does not keep what was
 * left open: EclipseLink 4.0.7 leaves the statement of every insert with a generated key open (its
 * issue 2366), and a connection that remembered them all filled the memory after some ten thousand
 * cases. It opens no span of tracing around each statement, which nobody collects. Not in {@code
 * web.xml}, whose schema allows no address from the configuration.
 */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/onewindow",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=db.url}",
    user = "${MPCONFIG=db.user}",
    password = "${MPCONFIG=db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 60,
    maxIdleTime = 300,
    properties = {
      "characterEncoding=UTF-8",
      "connectionTimeZone=UTC",
      "rewriteBatchedStatements=true",
      "useLocalSessionState=true",
      "dontTrackOpenResources=true",
      "openTelemetry=DISABLED",
      "cachePrepStmts=true",
      "prepStmtCacheSize=250",
      "prepStmtCacheSqlLimit=4096",
      "fallbackToSystemKeyStore=false",
      "fallbackToSystemTrustStore=false",
      // to Payara: ask a connection that rested a second whether its server is still there
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true"
    })
class ProductDatabase {}
