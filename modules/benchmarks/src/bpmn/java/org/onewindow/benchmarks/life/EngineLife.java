package org.onewindow.benchmarks.life;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * The baseline of {@link LifeBenchmark}: an embedded Flowable engine behind the JDK's own web
 * server, on the database of the product. It keeps the application as a variable, gives each step to
 * a group, checks that the task is there for that group, claims and completes it; history at the
 * level {@code audit}. There is no log-in, no rule, no deadline, no paper, no business table and no
 * audit chain. Arguments: port, JDBC address, user, password.
 */
public final class EngineLife {

  private static final Map<String, String> GROUPS =
      Map.of(
          "acceptance", "desk",
          "review", "review",
          "opinion", "review",
          "decision", "approval",
          "certificate", "certificate",
          "delivery", "exit");
  private static final int THREADS = 16;
  private static final int CONNECTIONS = 16;

  private final ProcessEngine engine;

  private EngineLife(ProcessEngine engine) {
    this.engine = engine;
  }

  public static void main(String[] arguments) throws IOException {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setJdbcUrl(arguments[1]);
    configuration.setJdbcUsername(arguments[2]);
    configuration.setJdbcPassword(arguments[3]);
    configuration.setJdbcDriver("com.mysql.cj.jdbc.Driver");
    configuration.setJdbcMaxActiveConnections(CONNECTIONS);
    configuration.setJdbcMaxIdleConnections(CONNECTIONS);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistoryLevel(HistoryLevel.AUDIT);
    configuration.setAsyncExecutorActivate(false);
    configuration.setDisableIdmEngine(true);
    configuration.setDisableEventRegistry(true);
    ProcessEngine engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("case-life.bpmn20.xml")
        .deploy();
    EngineLife life = new EngineLife(engine);
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(
                InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])),
            0);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.createContext("/cases", life::answer);
    server.start();
    System.out.println("engine ready");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String[] path = exchange.getRequestURI().getPath().split("/");
      String text;
      int status;
      try {
        text = path.length == 2 ? received(body) : done(path[2], path[3], body);
        status = path.length == 2 ? 201 : 200;
      } catch (RuntimeException e) {
        text = String.valueOf(e);
        status = 500;
      }
      byte[] answer = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private String received(String application) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("application", application.getBytes(StandardCharsets.UTF_8));
    variables.put("matter", "11371799MB2A00011A400011410800301");
    variables.put("applicant", "示范县顺达人力资源有限公司");
    String id =
        engine.getRuntimeService().startProcessInstanceByKey("caseLife", variables).getId();
    return "{\"number\":\"" + id + "\"}";
  }

  private String done(String number, String step, String body) {
    String group = GROUPS.get(step);
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceId(number)
            .taskDefinitionKey(step)
            .taskCandidateGroup(group)
            .singleResult();
    if (task == null) {
      throw new IllegalStateException(number + " has no step " + step);
    }
    engine.getTaskService().claim(task.getId(), group + "-1");
    Map<String, Object> variables = new HashMap<>();
    if (step.equals("decision")) {
      variables.put("outcome", "GRANT");
    }
    if (body.length() > 2) {
      variables.put(step + "Text", body);
    }
    engine.getTaskService().complete(task.getId(), variables);
    return "{\"number\":\"" + number + "\",\"done\":\"" + step + "\"}";
  }
}
