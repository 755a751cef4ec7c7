@echo off
rem The command line of Migrate for this project: migrate upgrade heads
rem It runs the jar of the application, else Maven or Gradle. MIGRATE_JAR names another jar.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined MIGRATE_JAR goto jar
rem The newest jar that is the application: dir lists it last.
for %%d in ("%HERE%target" "%HERE%build\libs") do for /f "delims=" %%f in ('dir /b /a-d /o:d "%%~d\*.jar" 2^>nul ^| findstr /v /r /c:"-plain\.jar$" /c:"-sources\.jar$" /c:"-javadoc\.jar$" /c:"-tests\.jar$" /c:"\.original$"') do set "MIGRATE_JAR=%%~d\%%f"
if defined MIGRATE_JAR goto jar

rem The build tool divides this into the same words again.
set "WORDS=migrate %*"
set "WORDS=%WORDS:"='%"
if exist "%HERE%mvnw.cmd" goto mvnw
if exist "%HERE%gradlew.bat" goto gradlew
if exist "%HERE%pom.xml" goto mvn
if exist "%HERE%build.gradle" goto gradle
if exist "%HERE%build.gradle.kts" goto gradle
:nothing
echo There is neither a jar in %HERE% nor Maven or Gradle. Build the application, or set MIGRATE_JAR. 1>&2
exit /b 1

:mvnw
call "%HERE%mvnw.cmd" -q -f "%HERE%pom.xml" spring-boot:run "-Dspring-boot.run.arguments=%WORDS%"
exit /b %ERRORLEVEL%

:gradlew
call "%HERE%gradlew.bat" -q --console=plain -p "%HERE%." bootRun "--args=%WORDS%"
exit /b %ERRORLEVEL%

:mvn
where mvn >nul 2>nul || goto nothing
call mvn -q -f "%HERE%pom.xml" spring-boot:run "-Dspring-boot.run.arguments=%WORDS%"
exit /b %ERRORLEVEL%

:gradle
where gradle >nul 2>nul || goto nothing
call gradle -q --console=plain -p "%HERE%." bootRun "--args=%WORDS%"
exit /b %ERRORLEVEL%

:jar
"%JAVA%" %JAVA_OPTS% -jar "%MIGRATE_JAR%" migrate %*
exit /b %ERRORLEVEL%
