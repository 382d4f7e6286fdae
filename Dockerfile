# Builds the layered jar, then keeps only a Java runtime and the layers.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw --batch-mode --quiet dependency:go-offline
COPY src src
COPY frontend frontend
COPY data data
RUN ./mvnw --batch-mode --quiet -DskipTests package \
    && java -Djarmode=tools -jar target/rebound.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /rebound --uid 10001 rebound \
    && mkdir /rebound/data && chown rebound /rebound/data
WORKDIR /rebound
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER rebound
ENV REBOUND_DATA=/rebound/data PORT=8080
VOLUME /rebound/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "org.springframework.boot.loader.launch.JarLauncher"]
