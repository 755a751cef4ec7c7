@echo off
rem The command line of Migrate for this project: migrate upgrade heads
rem It runs the jar of the application if that is newer than the sources, else Maven or Gradle. A
rem module of a Maven build gets its jar first, with the modules that it needs.
rem MIGRATE_JAR names another jar. JAVA_HOME and JAVA_OPTS apply.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
set "TOOL="
set "MODULE="
set "WHOLE=%HERE%"
set "TOP=%HERE%"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined MIGRATE_JAR goto jar

rem The wrapper of the build tool here or above, and the whole build: this one, or the topmost one that includes it.
:above
if not defined TOOL if exist "%HERE%pom.xml" if exist "%TOP%mvnw.cmd" set "TOOL=%TOP%mvnw.cmd"
if not defined TOOL if not exist "%HERE%pom.xml" if exist "%TOP%gradlew.bat" set "TOOL=%TOP%gradlew.bat"
set "BELOW=%TOP%"
for %%d in ("%TOP%..") do set "TOP=%%~fd"
if not "%TOP:~-1%"=="\" set "TOP=%TOP%\"
if "%TOP%"=="%BELOW%" goto search
if not exist "%HERE%pom.xml" goto above
if not exist "%TOP%pom.xml" goto above
rem The path of this module from there, and the first directory of that path.
call set "PATH_THERE=%%HERE:%TOP%=%%"
set "PATH_THERE=%PATH_THERE:\=/%"
set "PATH_THERE=%PATH_THERE:~0,-1%"
for /f "delims=/" %%m in ("%PATH_THERE%") do set "FIRST=%%m"
findstr /r /c:"<module> *%PATH_THERE%/* *</module>" /c:"<module> *%FIRST%/* *</module>" "%TOP%pom.xml" >nul 2>nul
if errorlevel 1 goto above
set "WHOLE=%TOP%"
set "MODULE=%PATH_THERE%"
goto above

:search
call :newest
if not defined FOUND goto build
rem Without PowerShell, nothing tells the age of the sources, and the jar is used.
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:FOUND).LastWriteTime; $sources = @('src', 'pom.xml', 'build.gradle', 'build.gradle.kts' | ForEach-Object { Join-Path $env:HERE $_ }); if ($env:MODULE) { $sources += @('*\src', '*\*\src' | ForEach-Object { Get-Item -Path (Join-Path $env:WHOLE $_) -ErrorAction SilentlyContinue } | ForEach-Object { $_.FullName }) }; if (Get-ChildItem -LiteralPath $sources -Recurse -File -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $jar }) { exit 3 }" 2>nul
if not "%ERRORLEVEL%"=="3" goto found

:build
rem The build tool divides this into the same words again.
set "WORDS=migrate %*"
set "WORDS=%WORDS:"='%"
if exist "%HERE%pom.xml" goto maven
if exist "%HERE%build.gradle" goto gradle
if exist "%HERE%build.gradle.kts" goto gradle

:nothing
if defined FOUND echo The jar is older than the sources, and there is no build tool: %FOUND% 1>&2
if defined FOUND goto found
echo There is neither a jar in %HERE% nor Maven or Gradle. Build the application, or set MIGRATE_JAR. 1>&2
exit /b 1

:maven
if defined TOOL goto mvn
where mvn >nul 2>nul
if errorlevel 1 goto nothing
set "TOOL=mvn"

:mvn
if defined MODULE goto module
call "%TOOL%" -q -f "%HERE%pom.xml" spring-boot:run "-Dspring-boot.run.workingDirectory=%CD%\." "-Dspring-boot.run.arguments=%WORDS%"
exit /b %ERRORLEVEL%

:module
call "%TOOL%" -q -f "%WHOLE%pom.xml" -pl "%MODULE%" -am -DskipTests package 1>&2
if errorlevel 1 exit /b %ERRORLEVEL%
call :newest
if not defined FOUND goto nothing

:found
set "MIGRATE_JAR=%FOUND%"
goto jar

:gradle
if defined TOOL goto gradlew
where gradle >nul 2>nul
if errorlevel 1 goto nothing
set "TOOL=gradle"

:gradlew
call "%TOOL%" -q --console=plain -p "%HERE%." bootRun "--args=%WORDS%"
exit /b %ERRORLEVEL%

:jar
"%JAVA%" %JAVA_OPTS% -jar "%MIGRATE_JAR%" migrate %*
exit /b %ERRORLEVEL%

rem The newest jar of the application: dir lists it last.
:newest
set "FOUND="
for %%d in ("%HERE%target" "%HERE%build\libs") do for /f "delims=" %%f in ('dir /b /a-d /o:d "%%~d\*.jar" 2^>nul ^| findstr /v /r /c:"-plain\.jar$" /c:"-sources\.jar$" /c:"-javadoc\.jar$" /c:"-tests\.jar$" /c:"\.original$"') do set "FOUND=%%~d\%%f"
exit /b 0
