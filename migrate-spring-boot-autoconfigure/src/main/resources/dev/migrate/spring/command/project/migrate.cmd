@echo off
rem The command line of Migrate for this project: migrate upgrade heads
rem It runs the jar of the application, else Maven or Gradle. MIGRATE_JAR names another jar.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined MIGRATE_JAR goto jar
for %%f in ("%HERE%target\*.jar" "%HERE%build\libs\*.jar") do (
  echo %%~nf| findstr /r /c:"-plain$" /c:"-sources$" /c:"-javadoc$" /c:"-tests$" >nul || set "MIGRATE_JAR=%%~f"
)
if defined MIGRATE_JAR goto jar
if exist "%HERE%mvnw.cmd" (
  call "%HERE%mvnw.cmd" -q -f "%HERE%pom.xml" spring-boot:run "-Dspring-boot.run.arguments=migrate %*"
  exit /b %ERRORLEVEL%
)
if exist "%HERE%gradlew.bat" (
  call "%HERE%gradlew.bat" -q --console=plain -p "%HERE%." bootRun "--args=migrate %*"
  exit /b %ERRORLEVEL%
)
if exist "%HERE%pom.xml" (
  call mvn -q -f "%HERE%pom.xml" spring-boot:run "-Dspring-boot.run.arguments=migrate %*"
  exit /b %ERRORLEVEL%
)
echo There is neither a jar in %HERE% nor Maven or Gradle. Build the application, or set MIGRATE_JAR. 1>&2
exit /b 1

:jar
"%JAVA%" %JAVA_OPTS% -jar "%MIGRATE_JAR%" migrate %*
exit /b %ERRORLEVEL%
