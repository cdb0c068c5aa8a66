package org.onewindow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Calls the description of the interfaces what it is, {@code application/yaml} (RFC 9512). The
 * server knows it as {@code text/plain} only and refuses who asks for YAML. JSON stays JSON, and a
 * browser gets a text, which it shows instead of saving it.
 */
@WebFilter(filterName = "description-as-yaml", urlPatterns = "/openapi")
public class DescriptionAsYaml extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String ACCEPT = "Accept";
  private static final String TYPE = "Content-Type";
  private static final String SERVERS = "text/plain";
  private static final String YAML = "application/yaml";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String wanted = request.getHeader(ACCEPT);
    if (wanted != null && (wanted.contains("json") || wanted.contains("text/"))) {
      chain.doFilter(request, response);
    } else {
      chain.doFilter(new AsksForText(request), new SaysYaml(response));
    }
  }

  /** The question as the server understands it. */
  private static final class AsksForText extends HttpServletRequestWrapper {

    AsksForText(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getHeader(String name) {
      return ACCEPT.equalsIgnoreCase(name) ? SERVERS : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return ACCEPT.equalsIgnoreCase(name)
          ? Collections.enumeration(Collections.singleton(SERVERS))
          : super.getHeaders(name);
    }
  }

  /** The answer under its right name. */
  private static final class SaysYaml extends HttpServletResponseWrapper {

    SaysYaml(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setContentType(String type) {
      super.setContentType(named(type));
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, TYPE.equalsIgnoreCase(name) ? named(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, TYPE.equalsIgnoreCase(name) ? named(value) : value);
    }

    private static String named(String type) {
      return type != null && type.startsWith(SERVERS) ? YAML : type;
    }
  }
}
